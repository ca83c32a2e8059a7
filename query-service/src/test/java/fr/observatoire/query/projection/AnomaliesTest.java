package fr.observatoire.query.projection;

import static fr.observatoire.query.projection.Given.UAI;
import static fr.observatoire.query.projection.Given.inventoried;
import static fr.observatoire.query.projection.Given.pupils;
import static fr.observatoire.query.projection.Given.registered;
import static fr.observatoire.query.projection.Given.usage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.annotation.Annotated;
import fr.observatoire.contract.annotation.AnnotationKind;
import fr.observatoire.contract.annotation.AnnotationSet;
import fr.observatoire.contract.anomaly.ConfirmationWithdrawn;
import fr.observatoire.contract.anomaly.DeclarationConfirmed;
import fr.observatoire.contract.anomaly.JudgedSource;
import fr.observatoire.contract.succession.SuccessionDeclared;
import fr.observatoire.query.anomaly.AnomalySweep;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Events in, doubts out. */
class AnomaliesTest extends ReadModelTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 11, 3);

    /** Of these weeks, the fourth. */
    private static final LocalDate ODD = FIRST.plusWeeks(3);

    private static final String PEAK = "ent 2025-11-24 pic visites_globales 9500 ouverte";

    @Autowired private AnomalySweep sweep;

    private final List<Object> events = new ArrayList<>();

    @BeforeEach
    void aSchoolWithAnOddWeek() {
        this.events.add(registered(UAI));
        this.events.add(pupils(UAI, "2025-2026", 400));
        for (int rank = 0; rank < 18; rank++) {
            LocalDate week = FIRST.plusWeeks(rank);
            int visits = week.equals(ODD) ? 9500 : 930 + rank * 37 % 100;
            this.events.add(usage(UAI, week, visits, 300 + rank));
        }
    }

    @Test
    void anOddWeekIsDoubtedWithItsNumbersAndItsPlace() {
        happen();
        assertThat(found()).containsExactly(PEAK);
        assertThat(
                        lines(
                                """
                                select concat_ws(' ', academie, departement, school_year, ratio > 9,
                                    round(usual) between 930 and 1030, periods, position)
                                from dashboard.anomaly
                                """))
                .containsExactly("14 035 2025-2026 t t 1 6");
    }

    @Test
    void judgingAgainOrFromTheFirstEventOnGivesTheSame() {
        happen(inventoried(UAI, LocalDate.of(2024, 11, 5), 60));
        happen(inventoried(UAI, LocalDate.of(2025, 11, 5), 600));
        List<String> before = rows();
        assertThat(before).hasSize(2);
        for (int replay = 0; replay < 2; replay++) {
            this.rebuild.resetReadModel();
            write(Happened.inOrder(this.events));
            this.sweep.run(Duration.ZERO);
            assertThat(rows()).isEqualTo(before);
            assertThat(this.dump.rows("anomaly_due")).isEmpty();
        }
    }

    @Test
    void aCorrectionIsToldAsSuchUntilItIsOddItself() {
        happen(Given.corrected(UAI, ODD, 950, 303));
        assertThat(found()).containsExactly("ent 2025-11-24 pic visites_globales 9500 corrigee");
        happen(Given.corrected(UAI, ODD, 9700, 303));
        assertThat(found()).containsExactly("ent 2025-11-24 pic visites_globales 9700 ouverte");
    }

    @Test
    void aConfirmationHoldsUntilSomethingElseIsDeclared() {
        happen(new DeclarationConfirmed(UAI, "14", JudgedSource.ENT, ODD, 6, null, List.of()));
        assertThat(found()).containsExactly(PEAK.replace("ouverte", "confirmee"));
        happen(Given.corrected(UAI, ODD, 9600, 303));
        assertThat(found()).containsExactly("ent 2025-11-24 pic visites_globales 9600 ouverte");
        happen(
                new DeclarationConfirmed(
                        UAI,
                        "14",
                        JudgedSource.ENT,
                        ODD,
                        this.events.size(),
                        UUID.randomUUID(),
                        List.of()));
        assertThat(found()).containsExactly("ent 2025-11-24 pic visites_globales 9600 confirmee");
        happen(new ConfirmationWithdrawn(UAI, "14", JudgedSource.ENT, ODD, List.of()));
        assertThat(found()).containsExactly("ent 2025-11-24 pic visites_globales 9600 ouverte");
    }

    @Test
    void aQuietWeekIsNoDropWhereATeamNotedAClosure() {
        LocalDate quiet = FIRST.plusWeeks(9);
        happen(Given.corrected(UAI, ODD, 950, 303), Given.corrected(UAI, quiet, 40, 20));
        assertThat(found()).contains("ent 2026-01-05 chute visites_globales 40 ouverte");
        happen(noted(AnnotationKind.CLOSURE, "academie:14", quiet, quiet.plusDays(4)));
        assertThat(found()).noneMatch(line -> line.endsWith("ouverte"));
    }

    @Test
    void weeksOnEitherSideOfABreakDoNotCompare() {
        happen(noted(AnnotationKind.NEW_MARKER, "departement:035", FIRST.plusWeeks(4), null));
        assertThat(found()).isEmpty();
    }

    @Test
    void pupilsThatJumpAreDoubtedUnlessASchoolWasTakenOver() {
        happen(Given.corrected(UAI, ODD, 950, 303), pupils(UAI, "2024-2025", 90));
        assertThat(found()).contains("effectifs 2025-08-01 saut eleves 400 ouverte");
        happen(new SuccessionDeclared(UAI, "14", "0350002M", LocalDate.of(2025, 9, 1), List.of()));
        assertThat(found()).noneMatch(line -> line.startsWith("effectifs"));
    }

    @Test
    void whatCameLatelyIsLeftForLater() {
        write(Happened.inOrder(this.events));
        this.sweep.run(Duration.ofHours(1));
        assertThat(found()).isEmpty();
        assertThat(this.dump.rows("anomaly_due")).isNotEmpty();
    }

    private static AnnotationSet noted(
            AnnotationKind kind, String territory, LocalDate first, LocalDate last) {
        return new AnnotationSet(
                "note",
                territory,
                new Annotated(kind, territory, null, null, first, last, UUID.randomUUID()));
    }

    /** All events of the test so far are written again: what was seen is passed over. */
    private void happen(Object... more) {
        this.events.addAll(List.of(more));
        write(Happened.inOrder(this.events));
        this.sweep.run(Duration.ZERO);
    }

    private List<String> found() {
        return lines(
                """
                select concat_ws(' ', source, first_day, rule, measure, value, state)
                from dashboard.anomaly order by 1
                """);
    }

    private List<String> rows() {
        return this.dump.rows("anomaly");
    }
}
