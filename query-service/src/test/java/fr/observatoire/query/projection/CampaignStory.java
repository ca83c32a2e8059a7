package fr.observatoire.query.projection;

import fr.observatoire.contract.campaign.CampaignClosed;
import fr.observatoire.contract.campaign.CampaignExtended;
import fr.observatoire.contract.campaign.CampaignReopened;
import fr.observatoire.contract.campaign.SchoolsExpected;
import fr.observatoire.contract.campaign.SchoolsNoLongerExpected;
import fr.observatoire.contract.plan.ObjectiveReached;
import fr.observatoire.contract.plan.ObjectiveRescheduled;
import fr.observatoire.contract.plan.ObjectiveSet;
import fr.observatoire.contract.plan.Pilote;
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

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * A long random life of campaigns and of the schools that answer them, the same for the same seed.
 */
final class CampaignStory {

    private static final List<Referentiel> LOCAL =
            List.of(Asking.local("1", "l.a", "l.b"), Asking.local("2", "l.a", "l.b", "l.c"));

    private static final Referentiel NUMEA = Referentiels.find("numea-2020").orElseThrow();

    private static final Referentiel SAMR = Referentiels.find("samr-crcn").orElseThrow();

    private static final int SCHOOLS = 5;

    private final Random random;

    private final List<Object> events = new ArrayList<>();

    private final Map<Page, Map<String, Answer>> pages = new HashMap<>();

    private final Map<String, Referentiel> asked = new HashMap<>();

    private CampaignStory(long seed) {
        this.random = new Random(seed);
    }

    /** Nothing is answered before it is asked; a second version is published on the way. */
    static List<Happened> of(long seed, int length) {
        CampaignStory story = new CampaignStory(seed);
        story.begin();
        while (story.events.size() < length) {
            story.next();
            if (story.events.size() == length / 2) {
                story.publish(1);
            }
        }
        return Happened.inOrder(story.events);
    }

    private void begin() {
        for (int school = 0; school < SCHOOLS - 1; school++) {
            this.events.add(Given.registered(Story.uai(school)));
        }
        publish(0);
        this.events.add(Asking.opened("essai", Asking.CLN, Asking.questions("essai")));
        this.events.add(Asking.opened("locale", LOCAL.getFirst(), null));
        this.events.add(
                new SchoolsExpected(
                        "essai", Asking.DAY, List.of(Story.uai(0), Story.uai(1), Story.uai(2))));
        this.asked.put("essai", Asking.CLN.with(Asking.questions("essai")));
        this.asked.put("locale", LOCAL.getFirst());
        this.asked.put("permanente/numea-2020/2025-2026", NUMEA);
        this.asked.put("permanente/samr-crcn/2025-2026", SAMR);
    }

    private void publish(int version) {
        this.events.add(Asking.published(LOCAL.get(version)));
        this.asked.put("permanente/local/2025-2026", LOCAL.get(version));
    }

    private void next() {
        String uai = Story.uai(this.random.nextInt(SCHOOLS));
        String campaign = pick(this.asked.keySet().stream().sorted().toList());
        Page page = new Page(uai, campaign, Asking.DAY.plusMonths(this.random.nextInt(4)));
        switch (this.random.nextInt(20)) {
            case 0 -> describe(uai);
            case 1 -> decide();
            case 2 -> clear(page);
            case 3 -> withdraw(page);
            case 4 -> this.events.add(state(uai, campaign));
            case 5, 6 -> this.events.add(share(uai, campaign));
            case 7 -> plan(uai);
            default -> answer(page);
        }
    }

    private void describe(String uai) {
        SchoolType type = pick(List.of(SchoolType.COLLEGE, SchoolType.LYCEE));
        String departement = pick(List.of("035", "022"));
        LocalDate asOf = Asking.DAY.plusDays(this.random.nextInt(120));
        this.events.add(Given.changed(uai, Given.attributes(type, departement, "14"), asOf));
    }

    private void decide() {
        LocalDate day = Asking.DAY.plusDays(this.random.nextInt(150));
        List<String> some = List.of(Story.uai(this.random.nextInt(SCHOOLS)));
        this.events.add(
                switch (this.random.nextInt(5)) {
                    case 0 -> new CampaignExtended("essai", day, day.minusDays(1));
                    case 1 -> new CampaignClosed("essai", day);
                    case 2 -> new CampaignReopened("essai", day, day.plusDays(30));
                    case 3 -> new SchoolsExpected("essai", day, some);
                    default -> new SchoolsNoLongerExpected("essai", day, some);
                });
    }

    private void answer(Page page) {
        Referentiel referentiel = this.asked.get(page.campaign());
        List<Item> items = referentiel.items().filter(RandomAnswer::isPossible).toList();
        Map<String, Answer> known = this.pages.computeIfAbsent(page, (key) -> new HashMap<>());
        Map<String, Answer> fresh = new HashMap<>();
        Map<String, Answer> changed = new HashMap<>();
        for (int count = this.random.nextInt(5); count >= 0; count--) {
            Item item = pick(items);
            Answer answer = RandomAnswer.to(item, referentiel, this.random);
            (known.containsKey(item.id()) ? changed : fresh).put(item.id(), answer);
        }
        known.putAll(fresh);
        known.putAll(changed);
        if (!fresh.isEmpty()) {
            this.events.add(
                    Asking.answered(
                            page.uai(), page.campaign(), referentiel, page.day(), array(fresh)));
        }
        if (!changed.isEmpty()) {
            this.events.add(
                    Asking.correctedAnswers(
                            page.uai(), page.campaign(), referentiel, page.day(), array(changed)));
        }
    }

    private static Answer[] array(Map<String, Answer> answers) {
        return answers.values().toArray(Answer[]::new);
    }

    private void clear(Page page) {
        Map<String, Answer> known = this.pages.getOrDefault(page, Map.of());
        if (!known.isEmpty()) {
            Answer gone = known.remove(pick(known.keySet().stream().sorted().toList()));
            this.events.add(
                    Asking.cleared(
                            page.uai(),
                            page.campaign(),
                            this.asked.get(page.campaign()),
                            page.day(),
                            gone));
        }
    }

    private void withdraw(Page page) {
        boolean any =
                this.pages.entrySet().stream()
                        .anyMatch((it) -> it.getKey().sameAs(page) && !it.getValue().isEmpty());
        if (any) {
            this.pages.keySet().removeIf(page::sameAs);
            this.events.add(
                    new ResponseWithdrawn(
                            page.uai(), "14", page.campaign(), page.day(), List.of()));
        }
    }

    private Object state(String uai, String campaign) {
        return this.random.nextBoolean()
                ? new ResponseReopened(uai, "14", campaign, Asking.DAY, List.of())
                : new ResponseSubmitted(uai, "14", campaign, "r", "v", Asking.DAY, List.of());
    }

    private SharingChanged share(String uai, String campaign) {
        String section = pick(this.asked.get(campaign).sections()).id();
        List<Audience> audiences =
                pick(List.of(List.of(), List.of(Audience.PUBLIC), List.of(Audience.ACADEMIE)));
        return new SharingChanged(
                uai, "14", campaign, section, Asking.DAY, audiences, List.of(), List.of());
    }

    private void plan(String uai) {
        UUID objective = new UUID(0, this.random.nextInt(2));
        LocalDate day = Asking.DAY.plusDays(this.random.nextInt(90));
        this.events.add(
                switch (this.random.nextInt(3)) {
                    case 0 -> new ObjectiveReached(uai, "14", objective, day, List.of());
                    case 1 ->
                            new ObjectiveRescheduled(
                                    uai, "14", objective, day, day, day, objective, List.of());
                    default -> set(uai, objective, day);
                });
    }

    private static ObjectiveSet set(String uai, UUID objective, LocalDate day) {
        return new ObjectiveSet(
                uai,
                "14",
                objective,
                "cln-2010",
                "cln.3.2",
                Pilote.CPE,
                objective,
                null,
                BigDecimal.TEN,
                objective,
                null,
                null,
                day,
                day.plusDays(60),
                List.of(),
                List.of());
    }

    private <T> T pick(List<T> some) {
        return some.get(this.random.nextInt(some.size()));
    }

    /** What is answered for a day. */
    private record Page(String uai, String campaign, LocalDate day) {

        boolean sameAs(Page other) {
            return this.uai.equals(other.uai) && this.campaign.equals(other.campaign);
        }
    }
}
