package fr.observatoire.query.projection;

import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.AnswersCleared;
import fr.observatoire.contract.questionnaire.AnswersCorrected;
import fr.observatoire.contract.questionnaire.AnswersSubmitted;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.ReferentielPublished;
import fr.observatoire.contract.questionnaire.Referentiels;
import fr.observatoire.contract.questionnaire.ResponseWithdrawn;
import fr.observatoire.query.position.Axes;
import fr.observatoire.query.position.MeasuredAxis;
import fr.observatoire.query.position.Score;
import fr.observatoire.query.position.Scores;
import fr.observatoire.query.referentiel.Asked;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where every school stands in the end, worked out from its last answers alone. */
final class PositionOracle {

    /** The table in the same words. */
    static final String TABLE =
            """
            select concat_ws('|', uai, campaign, answered_on, position_id, axis, step,
                coalesce(numerator || '/' || denominator, '-'),
                coalesce(translate(counts::text, '{}', '[]'), '-'),
                answered || '/' || applicable)
            from lecture.position_fact
            """;

    private record Response(String uai, String campaign) {}

    private record Given(Answer answer, List<String> version, long position) {}

    private final Map<List<String>, Referentiel> versions = new HashMap<>();

    private final Map<Response, TreeMap<LocalDate, Map<String, Given>>> responses = new HashMap<>();

    PositionOracle(List<Happened> events) {
        Referentiels.builtIn().forEach(this::know);
        events.forEach(this::learn);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        this.responses.forEach(
                (response, days) ->
                        days.keySet().forEach((day) -> add(lines, response, days, day)));
        return lines.stream().sorted().toList();
    }

    private void know(Referentiel referentiel) {
        this.versions.put(List.of(referentiel.id(), referentiel.version()), referentiel);
    }

    private void learn(Happened happened) {
        switch (happened.event()) {
            case ReferentielPublished it -> know(it.referentiel());
            case AnswersSubmitted it -> {
                Response response = new Response(it.uai(), it.campaign());
                List<String> version = List.of(it.referentiel(), it.version());
                put(response, it.answeredOn(), it.answers(), version, happened.position());
            }
            case AnswersCorrected it -> {
                Response response = new Response(it.uai(), it.campaign());
                List<String> version = List.of(it.referentiel(), it.version());
                put(response, it.answeredOn(), it.answers(), version, happened.position());
            }
            case AnswersCleared it -> {
                TreeMap<LocalDate, Map<String, Given>> days =
                        of(new Response(it.uai(), it.campaign()));
                Map<String, Given> page = days.getOrDefault(it.answeredOn(), new HashMap<>());
                it.previous().forEach((answer) -> page.remove(answer.item()));
                days.values().removeIf(Map::isEmpty);
            }
            case ResponseWithdrawn it -> of(new Response(it.uai(), it.campaign())).clear();
            default -> {}
        }
    }

    private void put(
            Response response,
            LocalDate day,
            List<Answer> answers,
            List<String> version,
            long position) {
        Map<String, Given> page = of(response).computeIfAbsent(day, (key) -> new HashMap<>());
        answers.forEach((it) -> page.put(it.item(), new Given(it, version, position)));
    }

    private TreeMap<LocalDate, Map<String, Given>> of(Response response) {
        return this.responses.computeIfAbsent(response, (key) -> new TreeMap<>());
    }

    private void add(
            List<String> lines,
            Response response,
            TreeMap<LocalDate, Map<String, Given>> days,
            LocalDate day) {
        Map<String, Given> known = new HashMap<>();
        days.headMap(day, true).values().forEach(known::putAll);
        Map<String, Answer> answers = new HashMap<>();
        known.forEach((item, given) -> answers.put(item, given.answer()));
        List<String> version =
                known.values().stream()
                        .max((one, other) -> Long.compare(one.position(), other.position()))
                        .orElseThrow()
                        .version();
        axes(response.campaign(), this.versions.get(version))
                .forEach(
                        (axis) ->
                                new Scores(axis, answers)
                                        .all()
                                        .forEach(
                                                (score) ->
                                                        lines.add(
                                                                line(response, day, axis, score))));
    }

    private static Stream<MeasuredAxis> axes(String campaign, Referentiel referentiel) {
        Asked asked =
                new Asked(
                        campaign,
                        referentiel,
                        campaign.equals("essai") ? Asking.questions(campaign) : null);
        return Stream.concat(Axes.of(referentiel).stream(), Axes.ofQuestions(asked).stream());
    }

    private static String line(Response response, LocalDate day, MeasuredAxis axis, Score score) {
        return String.join(
                "|",
                response.uai(),
                response.campaign(),
                day.toString(),
                axis.position(),
                axis.axis(),
                String.valueOf(score.step()),
                (score.value() == null)
                        ? "-"
                        : score.value().getNumerator() + "/" + score.value().getDenominator(),
                (score.counts() == null)
                        ? "-"
                        : score.counts().toString().replace(" ", "").replace("null", "NULL"),
                score.answered() + "/" + score.applicable());
    }
}
