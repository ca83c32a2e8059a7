package fr.observatoire.query.projection;

import static fr.observatoire.query.projection.Asking.CAMPAIGN;
import static fr.observatoire.query.projection.Asking.DAY;
import static fr.observatoire.query.projection.Asking.answered;
import static fr.observatoire.query.projection.Asking.expected;
import static fr.observatoire.query.projection.Asking.opened;
import static fr.observatoire.query.projection.Asking.questions;
import static fr.observatoire.query.projection.Asking.shared;
import static fr.observatoire.query.projection.Asking.withdrawn;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.Referentiels;
import fr.observatoire.contract.questionnaire.SharingChanged;
import fr.observatoire.contract.sharing.Audience;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What an audience sees of a territory rests on what is shared with it alone. */
class SharedPositionsTest extends ReadModelTest {

    private static final String A = "0350001A";

    private static final String B = "0350002B";

    private static final String C = "0350003C";

    private static final List<String> PILOTAGE =
            List.of("cln.3.3.1", "cln.3.3.2", "cln.3.3.3", "cln.3.3.4");

    private static final Answer YES = Answer.yes("cln.3.3.1.commission", true);

    private static final Answer NO = Answer.yes("cln.3.3.1.referent", false);

    private static final Answer NO_AGAIN = Answer.yes("cln.3.3.1.projet", false);

    private static final Referentiel SAMR = Referentiels.find("samr-crcn").orElseThrow();

    private long position = 100;

    @BeforeEach
    void threeSchoolsAnswer() {
        write(
                Happened.inOrder(
                        List.of(
                                Given.registered(A),
                                Given.registered(B),
                                Given.registered(C),
                                opened(questions(CAMPAIGN)),
                                expected(A, B, C, "0350004D"),
                                answered(A, DAY, YES, Answer.yes("q.tni", true)),
                                answered(B, DAY, YES, NO, NO_AGAIN),
                                answered(C, DAY, NO))));
    }

    @Test
    void byDefaultNobodySeesAnything() {
        assertThat(pilotage()).isEmpty();
    }

    @Test
    void eachAudienceHasItsOwnMeans() {
        happen(shared(A, PILOTAGE, Audience.PUBLIC));
        happen(shared(B, PILOTAGE, Audience.ACADEMIE));
        happen(shared(C, PILOTAGE, Audience.ACADEMIE, Audience.NATIONAL));
        assertThat(pilotage())
                .contains(
                        // 1, 1/3 and 0
                        "academie 3 0.4444 0.3333",
                        "national 2 0.5000 0.5000",
                        "public 1 1.0000 1.0000",
                        "draaf 1 1.0000 1.0000")
                .hasSize(Audience.values().length);
    }

    @Test
    void anAxisIsSharedWhenAllItsSectionsAre() {
        happen(shared(A, PILOTAGE.subList(0, 3), Audience.PUBLIC));
        assertThat(pilotage()).isEmpty();
        happen(shared(A, PILOTAGE.subList(3, 4), Audience.NATIONAL));
        assertThat(pilotage()).containsExactly("national 1 1.0000 1.0000");
    }

    @Test
    void aSchoolThatSharesNoMoreOrWithdrawsIsLeftOut() {
        happen(shared(A, PILOTAGE, Audience.NATIONAL));
        happen(shared(B, PILOTAGE, Audience.NATIONAL));
        happen(shared(C, PILOTAGE, Audience.NATIONAL));
        happen(shared(A, PILOTAGE));
        happen(List.of(withdrawn(B)));
        assertThat(pilotage()).containsExactly("national 1 0.0000 0.0000");
    }

    @Test
    void theLastDayOfTheCampaignCounts() {
        happen(shared(C, PILOTAGE, Audience.PUBLIC));
        happen(List.of(answered(C, DAY.plusDays(9), YES)));
        assertThat(pilotage()).contains("public 1 0.5000 0.5000");
    }

    @Test
    void theNumberOfSchoolsIsSaidOfHowManyAndWhere() {
        happen(shared(A, PILOTAGE, Audience.NATIONAL));
        assertThat(
                        lines(
                                """
                                select concat_ws(' ', axis_label, family, region_label, departement,
                                    type, schools || ' of ' || expected, started, answered, applicable)
                                from dashboard.position_by_territory
                                """))
                .containsExactly("Pilotage pilotage Bretagne 035 college 1 of 3 3 1 39");
    }

    @Test
    void countsAreAddedByLevel() {
        for (String uai : List.of(A, B)) {
            happen(
                    List.of(
                            answered(
                                    uai,
                                    "samr-2026",
                                    SAMR,
                                    DAY,
                                    number("samr.s", 12),
                                    number("samr.r", 0),
                                    Answer.level("crcn.1.1", 8)),
                            new SharingChanged(
                                    uai,
                                    "14",
                                    "samr-2026",
                                    "samr",
                                    DAY,
                                    List.of(Audience.REGION),
                                    List.of(),
                                    List.of())));
        }
        assertThat(
                        lines(
                                """
                                select concat_ws(' ', axis, step, coalesce(count::text, '-'), schools)
                                from dashboard.position_by_territory order by axis, step
                                """))
                .containsExactly("samr 1 24 2", "samr 2 - 2", "samr 3 - 2", "samr 4 0 2");
    }

    @Test
    void theCommonViewPutsFamiliesSideBySideWithoutLocalQuestions() {
        List<String> all = new ArrayList<>(PILOTAGE);
        all.add(CAMPAIGN + ".questions");
        happen(shared(A, all, Audience.NATIONAL));
        assertThat(lines("select axis from dashboard.position_by_territory order by 1"))
                .containsExactly(CAMPAIGN + ".questions", "pilotage");
        assertThat(lines("select concat_ws(' ', family, axis) from dashboard.common_view"))
                .containsExactly("pilotage pilotage");
    }

    private void happen(List<?> events) {
        for (Object event : events) {
            this.position++;
            write(new Happened(this.position, event));
        }
    }

    private List<String> pilotage() {
        return lines(
                """
                select concat_ws(' ', audience, schools, round(mean, 4), round(median::numeric, 4))
                from dashboard.position_by_territory
                where axis = 'pilotage' order by audience
                """);
    }

    private static Answer number(String item, int value) {
        return Answer.number(item, BigDecimal.valueOf(value));
    }
}
