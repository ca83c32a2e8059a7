package fr.observatoire.query.projection;

import fr.observatoire.contract.entbreakdown.Breakdown;
import fr.observatoire.contract.entbreakdown.EntBreakdownDeclared;
import fr.observatoire.contract.entbreakdown.ModalityCounts;
import fr.observatoire.contract.event.SchoolFact;
import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.AnswersCorrected;
import fr.observatoire.contract.questionnaire.AnswersSubmitted;
import fr.observatoire.contract.school.HeadcountDeclared;
import fr.observatoire.contract.school.SchoolAttributes;
import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.contract.skills.CertificationDeclared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A long random life of a few schools, the same for the same seed. */
final class Story {

    private static final LocalDate FIRST_MONDAY = LocalDate.of(2024, 6, 3);

    private static final List<SchoolAttributes> ATTRIBUTES =
            List.of(
                    Given.attributes(SchoolType.COLLEGE, "035", "14"),
                    Given.attributes(SchoolType.LYCEE, "035", "14"),
                    Given.attributes(SchoolType.COLLEGE, "022", "14"),
                    Given.attributes(SchoolType.LYCEE_PRO, "075", "01"));

    private final Random random;

    private final List<SchoolFact> events = new ArrayList<>();

    private Story(long seed) {
        this.random = new Random(seed);
    }

    /** Some schools are registered at once, some after their first facts, one never. */
    static List<Happened> of(long seed, int length) {
        Story story = new Story(seed);
        for (int school = 0; school < 4; school++) {
            story.events.add(Given.registered(uai(school), ATTRIBUTES.get(school)));
        }
        while (story.events.size() < length) {
            story.next();
        }
        return Happened.inOrder(story.events);
    }

    static String uai(int school) {
        return "035000" + school + "A";
    }

    private void next() {
        String uai = uai(this.random.nextInt(8));
        switch (this.random.nextInt(19)) {
            case 0 -> register(uai);
            case 1 -> ifRegistered(uai, Given.closed(uai, day()));
            case 2 -> ifRegistered(uai, Given.reopened(uai, day()));
            case 3, 4 -> this.events.add(headcount(uai));
            case 5, 6, 7 -> this.events.add(Given.inventoried(uai, month(), number(90)));
            case 16 -> this.events.add(certified(uai));
            case 17, 18 -> this.events.add(brokenDown(uai));
            case 8 -> this.events.add(answers(uai));
            case 9 -> this.events.add(correctedAnswers(uai));
            case 10, 11 ->
                    this.events.add(Given.corrected(uai, monday(), number(900), number(300)));
            default -> this.events.add(Given.usage(uai, monday(), number(900), number(300)));
        }
    }

    private void register(String uai) {
        SchoolAttributes attributes = ATTRIBUTES.get(this.random.nextInt(ATTRIBUTES.size()));
        if (isRegistered(uai)) {
            this.events.add(Given.changed(uai, attributes, day()));
        } else if (!uai.equals(uai(7))) {
            this.events.add(Given.registered(uai, attributes));
        }
    }

    private void ifRegistered(String uai, SchoolFact event) {
        if (isRegistered(uai)) {
            this.events.add(event);
        }
    }

    private boolean isRegistered(String uai) {
        return this.events.stream()
                .anyMatch(
                        (event) ->
                                event.getClass().getSimpleName().equals("SchoolRegistered")
                                        && event.uai().equals(uai));
    }

    private CertificationDeclared certified(String uai) {
        int start = 2023 + this.random.nextInt(3);
        return Given.certified(
                uai,
                start + "-" + (start + 1),
                Given.certifications(number(150), number(120), number(100)));
    }

    /** Of two modalities in each total, one is not always known. */
    private EntBreakdownDeclared brokenDown(String uai) {
        return switch (this.random.nextInt(3)) {
            case 0 -> brokenDown(uai, Breakdown.SERVICES, "accueil", "courrier_electronique");
            case 1 -> brokenDown(uai, Breakdown.DEVICES, "smartphone", "autreappareil", "chrome");
            default ->
                    brokenDown(
                            uai,
                            Breakdown.PROFILE_DEVICES,
                            "eleve_smartphone",
                            "eleve_autresappareil",
                            "parent_smartphone");
        };
    }

    private EntBreakdownDeclared brokenDown(String uai, Breakdown by, String... modalities) {
        return Given.brokenDown(
                uai,
                monday(),
                by,
                Stream.of(modalities)
                        .map((it) -> Given.visits(it, number(400)))
                        .toArray(ModalityCounts[]::new));
    }

    private HeadcountDeclared headcount(String uai) {
        int start = 2023 + this.random.nextInt(3);
        return Given.pupils(uai, start + "-" + (start + 1), 100 + this.random.nextInt(300));
    }

    private AnswersSubmitted answers(String uai) {
        return new AnswersSubmitted(
                uai,
                "14",
                "permanente/cln-2010/2025-2026",
                "cln-2010",
                "2010",
                month(),
                null,
                answer(),
                List.of());
    }

    private AnswersCorrected correctedAnswers(String uai) {
        return new AnswersCorrected(
                uai,
                "14",
                "permanente/cln-2010/2025-2026",
                "cln-2010",
                "2010",
                month(),
                null,
                answer(),
                List.of(),
                List.of());
    }

    private List<Answer> answer() {
        return List.of(
                Answer.yes("cln.3.3.1.commission", this.random.nextBoolean()),
                Answer.number("cln.3.1.enseignants", new BigDecimal(this.random.nextInt(100))),
                Answer.levels(
                        "cln.3.6.1.enseignants_diffusion", List.of(1, 2, this.random.nextInt(9))),
                Answer.date("cln.3.1.date", day()));
    }

    private LocalDate day() {
        return FIRST_MONDAY.plusDays(this.random.nextInt(700));
    }

    private LocalDate month() {
        return FIRST_MONDAY.plusMonths(this.random.nextInt(24));
    }

    private LocalDate monday() {
        return FIRST_MONDAY.plusWeeks(this.random.nextInt(100));
    }

    private Integer number(int bound) {
        return (this.random.nextInt(10) == 0) ? null : Integer.valueOf(this.random.nextInt(bound));
    }
}
