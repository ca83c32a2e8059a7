package fr.observatoire.query.projection;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.IndicatorCatalogue;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.AnswersCleared;
import fr.observatoire.contract.questionnaire.AnswersCorrected;
import fr.observatoire.contract.questionnaire.AnswersSubmitted;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.Referentiels;
import fr.observatoire.contract.questionnaire.ResponseWithdrawn;
import fr.observatoire.contract.questionnaire.SharingChanged;
import fr.observatoire.contract.school.SchoolAttributes;
import fr.observatoire.contract.sharing.Audience;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What schools' answers count for, for an audience, worked out from the events in plain Java. */
final class QuestionOracle {

    private static final List<String> FREQUENCIES =
            List.of("jamais", "occasionnellement", "regulierement");

    private record Response(String uai, String campaign) {}

    private record Given(Answer answer, LocalDate day, long position) {}

    private record Counted(String start, LocalDate day, long position, String line) {}

    private final List<Happened> known;

    private final Map<Response, TreeMap<LocalDate, Map<String, Given>>> answers = new HashMap<>();

    private final Map<List<String>, List<Audience>> sharing = new HashMap<>();

    private final Map<Response, Boolean> withdrawn = new HashMap<>();

    /**
     * @param until last day whose answers are known; of sharing, all is
     */
    QuestionOracle(List<Happened> events, LocalDate until) {
        this.known = events.stream().filter((it) -> !day(it).isAfter(until)).toList();
        this.known.forEach(this::learn);
        events.forEach(this::permit);
    }

    static LocalDate day(Happened event) {
        return event.at().atZone(ZoneId.of("Europe/Paris")).toLocalDate();
    }

    List<String> lines(Feed feed, Audience audience) {
        return IndicatorCatalogue.builtIn().of(feed).stream()
                .flatMap((indicator) -> lines(indicator, audience))
                .sorted()
                .toList();
    }

    private void learn(Happened happened) {
        switch (happened.event()) {
            case AnswersSubmitted it ->
                    put(it.uai(), it.campaign(), it.answeredOn(), it.answers(), happened);
            case AnswersCorrected it ->
                    put(it.uai(), it.campaign(), it.answeredOn(), it.answers(), happened);
            case AnswersCleared it ->
                    it.previous()
                            .forEach(
                                    (one) ->
                                            of(new Response(it.uai(), it.campaign()))
                                                    .get(it.answeredOn())
                                                    .remove(one.item()));
            case ResponseWithdrawn it -> of(new Response(it.uai(), it.campaign())).clear();
            default -> {}
        }
    }

    private void permit(Happened happened) {
        switch (happened.event()) {
            case SharingChanged it ->
                    this.sharing.put(
                            List.of(it.uai(), it.campaign(), it.section()), it.audiences());
            case AnswersSubmitted it ->
                    this.withdrawn.put(new Response(it.uai(), it.campaign()), false);
            case ResponseWithdrawn it ->
                    this.withdrawn.put(new Response(it.uai(), it.campaign()), true);
            default -> {}
        }
    }

    private void put(
            String uai, String campaign, LocalDate day, List<Answer> some, Happened happened) {
        Map<String, Given> page =
                of(new Response(uai, campaign)).computeIfAbsent(day, (key) -> new HashMap<>());
        some.forEach((it) -> page.put(it.item(), new Given(it, day, happened.position())));
    }

    private TreeMap<LocalDate, Map<String, Given>> of(Response response) {
        return this.answers.computeIfAbsent(response, (key) -> new TreeMap<>());
    }

    /** Of each school and year, its last response that says all. */
    private Stream<String> lines(Indicator indicator, Audience audience) {
        var last = new HashMap<List<String>, Counted>();
        for (Response response : this.answers.keySet()) {
            Counted counted = counted(indicator, response, audience);
            if (counted != null) {
                last.merge(
                        List.of(response.uai(), counted.start()),
                        counted,
                        (one, other) ->
                                Stream.of(one, other)
                                        .max(
                                                Comparator.comparing(Counted::day)
                                                        .thenComparing(Counted::position))
                                        .orElseThrow());
            }
        }
        return last.values().stream().map(Counted::line).filter((line) -> !line.isEmpty());
    }

    private @Nullable Counted counted(Indicator indicator, Response response, Audience audience) {
        Referentiel asked = Referentiels.find(indicator.feed().id()).orElseThrow();
        if (!asked.id().equals(QuestionStory.CAMPAIGNS.get(response.campaign()))) {
            return null;
        }
        var state = new HashMap<String, Given>();
        of(response).values().forEach(state::putAll);
        var used = new ArrayList<Given>();
        BigDecimal numerator = sum(indicator.numerator(), state, used);
        BigDecimal denominator = sum(indicator.denominator(), state, used);
        boolean seen =
                !this.withdrawn.getOrDefault(response, false)
                        && used.stream().allMatch((it) -> sees(audience, response, asked, it));
        if (!seen || numerator == null || denominator == null) {
            return null;
        }
        LocalDate day = used.stream().map(Given::day).max(LocalDate::compareTo).orElseThrow();
        long position = used.stream().mapToLong(Given::position).max().orElseThrow();
        SchoolAttributes then = new OracleRegister(response.uai(), this.known).asOf(day);
        if (then == null) {
            return null;
        }
        String start =
                new SchoolYear(response.campaign().equals("ancienne") ? 2024 : 2025)
                        .firstDay()
                        .toString();
        String line =
                String.join(
                        "|",
                        indicator.id(),
                        start,
                        response.uai(),
                        numerator.toPlainString(),
                        denominator.toPlainString(),
                        String.valueOf(position),
                        then.departement(),
                        then.type().id());
        return new Counted(start, day, position, denominator.signum() > 0 ? line : "");
    }

    private boolean sees(Audience audience, Response response, Referentiel asked, Given given) {
        String section = asked.sectionOf(given.answer().item()).orElseThrow().id();
        List<Audience> audiences =
                this.sharing.getOrDefault(
                        List.of(response.uai(), response.campaign(), section), List.of());
        return audiences.contains(audience) || audiences.contains(Audience.PUBLIC);
    }

    private static @Nullable BigDecimal sum(
            List<String> measures, Map<String, Given> state, List<Given> used) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String measure : measures) {
            if (measure.equals("etablissements")) {
                sum = sum.add(BigDecimal.ONE);
                continue;
            }
            String[] parts = measure.split("(?=[<>=])", 2);
            Given given = state.get(parts[0]);
            if (given == null) {
                return null;
            }
            used.add(given);
            sum = sum.add(value(given.answer(), parts.length > 1 ? parts[1] : ""));
        }
        return sum;
    }

    private static BigDecimal value(Answer answer, String condition) {
        if (answer.number() != null) {
            return new BigDecimal(answer.number().stripTrailingZeros().toPlainString());
        }
        if (answer.yes() != null) {
            return one(condition.equals(answer.yes() ? "=oui" : "=non"));
        }
        if (answer.levels() != null) {
            return condition.isEmpty()
                    ? BigDecimal.valueOf(answer.levels().stream().mapToInt(Integer::intValue).sum())
                    : BigDecimal.valueOf(
                            answer.levels().get(FREQUENCIES.indexOf(condition.substring(1))));
        }
        return one(
                Objects.requireNonNull(answer.level()) >= Integer.parseInt(condition.substring(2)));
    }

    private static BigDecimal one(boolean so) {
        return so ? BigDecimal.ONE : BigDecimal.ZERO;
    }
}
