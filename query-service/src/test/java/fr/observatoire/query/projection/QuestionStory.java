package fr.observatoire.query.projection;

import fr.observatoire.contract.campaign.CampaignOpened;
import fr.observatoire.contract.campaign.SchoolsExpected;
import fr.observatoire.contract.campaign.SchoolsNoLongerExpected;
import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.FeedKind;
import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.IndicatorCatalogue;
import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.Referentiels;
import fr.observatoire.contract.questionnaire.ResponseReopened;
import fr.observatoire.contract.questionnaire.ResponseSubmitted;
import fr.observatoire.contract.questionnaire.ResponseWithdrawn;
import fr.observatoire.contract.questionnaire.SharingChanged;
import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.contract.sharing.Audience;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Schools that answer the items that the catalogue counts, in campaigns of two school years; they
 * correct, clear, withdraw, send and share. Several events a day, the same for the same seed.
 */
final class QuestionStory {

    private static final int SECONDS_BETWEEN = 20_000;

    private static final int SCHOOLS = 5;

    private static final LocalDate FIRST = LocalDate.of(2025, 12, 15);

    /** The référentiel of each campaign. */
    static final Map<String, String> CAMPAIGNS =
            new TreeMap<>(
                    Map.of(
                            "ancienne", "cln-2010",
                            "essai", "cln-2010",
                            "numea", "numea-2020",
                            "permanente/cln-2010/2025-2026", "cln-2010",
                            "permanente/samr-crcn/2025-2026", "samr-crcn",
                            "permanente/pdca-tvp/2025-2026", "pdca-tvp"));

    private final Random random;

    private final List<Happened> events = new ArrayList<>();

    private final Map<List<Object>, Map<String, Answer>> pages = new HashMap<>();

    private QuestionStory(long seed) {
        this.random = new Random(seed);
    }

    static List<Happened> of(long seed, int length) {
        var story = new QuestionStory(seed);
        for (int school = 0; school < SCHOOLS - 1; school++) {
            story.add(Given.registered(Story.uai(school)));
        }
        story.add(opened("ancienne", LocalDate.of(2024, 11, 4)));
        story.add(opened("essai", LocalDate.of(2026, 1, 1)));
        story.add(opened("numea", LocalDate.of(2026, 1, 1)));
        while (story.events.size() < length) {
            story.next();
        }
        return story.events;
    }

    private static CampaignOpened opened(String campaign, LocalDate day) {
        Referentiel asked = referentiel(campaign);
        return new CampaignOpened(
                campaign,
                "academie:14",
                "Essai",
                asked.id(),
                asked.version(),
                List.of("academie:14"),
                List.of(),
                day,
                day.plusYears(2),
                null);
    }

    private void next() {
        String uai = Story.uai(this.random.nextInt(SCHOOLS));
        String campaign = pick(List.copyOf(CAMPAIGNS.keySet()));
        LocalDate day = FIRST.plusDays(20L * this.random.nextInt(4));
        switch (this.random.nextInt(16)) {
            case 0 -> add(described(uai));
            case 1 -> clear(uai, campaign, day);
            case 2 -> withdraw(uai, campaign);
            case 3 -> state(uai, campaign);
            case 4, 5 -> share(uai, campaign);
            case 7 -> expect(uai);
            default -> answer(uai, campaign, day);
        }
    }

    private Object described(String uai) {
        SchoolType type = pick(List.of(SchoolType.COLLEGE, SchoolType.LYCEE));
        return Given.changed(
                uai, Given.attributes(type, pick(List.of("035", "022")), "14"), FIRST.plusDays(40));
    }

    private void expect(String uai) {
        String campaign = pick(List.of("ancienne", "essai", "numea"));
        add(
                this.random.nextInt(4) > 0
                        ? new SchoolsExpected(campaign, today(), List.of(uai))
                        : new SchoolsNoLongerExpected(campaign, today(), List.of(uai)));
    }

    private void answer(String uai, String campaign, LocalDate day) {
        Referentiel asked = referentiel(campaign);
        Map<String, Answer> known =
                this.pages.computeIfAbsent(List.of(uai, campaign, day), (key) -> new HashMap<>());
        var fresh = new TreeMap<String, Answer>();
        var changed = new TreeMap<String, Answer>();
        List<Item> items = items(asked.id()).toList();
        for (int count = 0; count < 8; count++) {
            Item item = pick(items);
            (known.containsKey(item.id()) ? changed : fresh)
                    .put(item.id(), RandomAnswer.to(item, asked, this.random));
        }
        known.putAll(fresh);
        known.putAll(changed);
        if (!fresh.isEmpty()) {
            add(Asking.answered(uai, campaign, asked, day, array(fresh)));
        }
        if (!changed.isEmpty()) {
            add(Asking.correctedAnswers(uai, campaign, asked, day, array(changed)));
        }
    }

    private void clear(String uai, String campaign, LocalDate day) {
        Map<String, Answer> known = this.pages.getOrDefault(List.of(uai, campaign, day), Map.of());
        if (!known.isEmpty()) {
            Answer gone = known.remove(pick(known.keySet().stream().sorted().toList()));
            add(Asking.cleared(uai, campaign, referentiel(campaign), day, gone));
        }
    }

    private void withdraw(String uai, String campaign) {
        if (this.pages.keySet().removeIf((it) -> isOf(it, uai, campaign))) {
            add(new ResponseWithdrawn(uai, "14", campaign, today(), List.of()));
        }
    }

    /** Of a response that was begun and not withdrawn. */
    private void state(String uai, String campaign) {
        if (this.pages.keySet().stream().anyMatch((it) -> isOf(it, uai, campaign))) {
            add(
                    this.random.nextInt(3) == 0
                            ? new ResponseReopened(uai, "14", campaign, today(), List.of())
                            : new ResponseSubmitted(
                                    uai, "14", campaign, "r", "v", today(), List.of()));
        }
    }

    private static boolean isOf(List<Object> page, String uai, String campaign) {
        return page.subList(0, 2).equals(List.of(uai, campaign));
    }

    /** Mostly all of it at once, or nothing meets. */
    private void share(String uai, String campaign) {
        Referentiel asked = referentiel(campaign);
        List<Audience> audiences =
                pick(
                        List.of(
                                List.of(),
                                List.of(Audience.PUBLIC),
                                List.of(Audience.ACADEMIE),
                                List.of(Audience.REGION)));
        List<String> sections =
                items(asked.id()).map((it) -> section(asked, it)).distinct().toList();
        List<String> some = (this.random.nextInt(3) > 0) ? sections : List.of(pick(sections));
        for (String section : some) {
            add(
                    new SharingChanged(
                            uai, "14", campaign, section, today(), audiences, List.of(),
                            List.of()));
        }
    }

    private static String section(Referentiel asked, Item item) {
        return asked.sectionOf(item.id()).orElseThrow().id();
    }

    /** The items that the catalogue speaks of. */
    private static Stream<Item> items(String referentiel) {
        List<String> words =
                Feed.of(FeedKind.ANSWERS).stream()
                        .filter((feed) -> feed.id().equals(referentiel))
                        .flatMap((feed) -> IndicatorCatalogue.builtIn().of(feed).stream())
                        .flatMap(QuestionStory::measures)
                        .map((measure) -> measure.split("[<>=]", 2)[0])
                        .distinct()
                        .toList();
        return Referentiels.find(referentiel)
                .orElseThrow()
                .items()
                .filter((it) -> words.contains(it.id()));
    }

    private static Stream<String> measures(Indicator indicator) {
        return Stream.concat(indicator.numerator().stream(), indicator.denominator().stream());
    }

    private static Referentiel referentiel(String campaign) {
        return Referentiels.find(CAMPAIGNS.getOrDefault(campaign, "")).orElseThrow();
    }

    private LocalDate today() {
        return QuestionOracle.day(new Happened(position(), ""));
    }

    private long position() {
        return (this.events.size() + 1L) * SECONDS_BETWEEN;
    }

    private void add(Object event) {
        this.events.add(new Happened(position(), event));
    }

    private static Answer[] array(Map<String, Answer> answers) {
        return answers.values().toArray(Answer[]::new);
    }

    private <T> T pick(List<T> some) {
        return some.get(this.random.nextInt(some.size()));
    }
}
