package fr.observatoire.query.projection;

import static fr.observatoire.query.projection.Asking.DAY;
import static fr.observatoire.query.projection.Given.MONDAY;
import static fr.observatoire.query.projection.Given.UAI;
import static fr.observatoire.query.projection.Given.inventoried;
import static fr.observatoire.query.projection.Given.pupils;
import static fr.observatoire.query.projection.Given.registered;
import static fr.observatoire.query.projection.Given.usage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.plan.Milestone;
import fr.observatoire.contract.plan.ObjectiveAbandoned;
import fr.observatoire.contract.plan.ObjectiveReached;
import fr.observatoire.contract.plan.ObjectiveRescheduled;
import fr.observatoire.contract.plan.ObjectiveResumed;
import fr.observatoire.contract.plan.ObjectiveSet;
import fr.observatoire.contract.plan.Pilote;
import fr.observatoire.query.plan.IndicatorOfSchool;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Objectives, and what their indicators start from. */
class PlanTest extends ReadModelTest {

    private static final UUID ONE = new UUID(0, 1);

    private static final UUID WORDS = new UUID(0, 9);

    private static final LocalDate DUE = DAY.plusMonths(5);

    @Autowired private IndicatorOfSchool indicators;

    @Test
    void anObjectiveGoesThroughItsStatesAndKeepsThem() {
        List<Happened> events =
                Happened.inOrder(
                        List.of(
                                set("4.5"),
                                new ObjectiveRescheduled(
                                        UAI,
                                        "14",
                                        ONE,
                                        DAY.plusDays(1),
                                        DUE.plusDays(9),
                                        DUE,
                                        null,
                                        List.of()),
                                new ObjectiveAbandoned(
                                        UAI, "14", ONE, DAY.plusDays(2), WORDS, List.of()),
                                new ObjectiveResumed(
                                        UAI, "14", ONE, DAY.plusDays(3), DUE, List.of()),
                                new ObjectiveReached(UAI, "14", ONE, DAY.plusDays(4), List.of())));
        write(events.subList(0, 3));
        write(events);
        assertThat(states("objective")).containsExactly("atteint 2026-01-16 2026-06-12 @5");
        assertThat(states("objective_past"))
                .containsExactly(
                        "fixe 2026-01-12 2026-06-12 @1",
                        "reporte 2026-01-13 2026-06-21 @2",
                        "abandonne 2026-01-14 2026-06-21 00000000-0000-0000-0000-000000000009 @3",
                        "fixe 2026-01-15 2026-06-12 @4");
    }

    @Test
    void anObjectiveMayBeSetAnew() {
        write(new Happened(1, set("4.5")), new Happened(2, set("6")));
        assertThat(
                        lines(
                                """
                                select concat_ws(' ', target, pilote, champ, milestone_days::text,
                                    milestone_texts::text)
                                from lecture.objective
                                """))
                .containsExactly(
                        "6 referent-numerique cln.3.6.1 {2026-02-12}"
                                + " {00000000-0000-0000-0000-000000000009}");
        assertThat(this.dump.rows("objective_past")).hasSize(1);
    }

    @Test
    void anIndicatorIsThatOfTheLastFactUntilTheDay() {
        write(
                Happened.inOrder(
                        List.of(
                                registered(UAI),
                                pupils(UAI, "2025-2026", 400),
                                usage(UAI, MONDAY, 800, 300),
                                usage(UAI, MONDAY.plusWeeks(1), null, 310),
                                usage(UAI, MONDAY.plusWeeks(2), 900, 320),
                                usage(UAI, Given.CHRISTMAS, 4, 4),
                                inventoried(UAI, MONDAY, 40),
                                inventoried(UAI, MONDAY.plusMonths(1), 50))));
        assertThat(visits(MONDAY.minusDays(1))).isEmpty();
        assertThat(visits(MONDAY.plusWeeks(1))).contains("2025-09-15 800/400 @3");
        assertThat(visits(Given.CHRISTMAS)).contains("2025-09-29 900/400 @5");
        assertThat(value("ordinateurs-pour-100-eleves", MONDAY.plusDays(1)))
                .contains("2025-09-15 40/400 @7");
        assertThat(value("inconnu", MONDAY)).isEmpty();
        write(new Happened(9, Given.corrected(UAI, MONDAY, 700, 300)));
        assertThat(visits(MONDAY.plusWeeks(1))).contains("2025-09-15 700/400 @9");
    }

    private Optional<String> visits(LocalDate day) {
        return value("ent-visites-par-eleve", day);
    }

    private Optional<String> value(String indicator, LocalDate day) {
        return this.indicators
                .on(UAI, indicator, day)
                .map(
                        (it) ->
                                it.on()
                                        + " "
                                        + it.numerator()
                                        + "/"
                                        + it.denominator()
                                        + " @"
                                        + it.position());
    }

    private List<String> states(String table) {
        return lines(
                """
                select concat_ws(' ', state, changed_on, due_on, reason, '@' || position)
                from lecture.%s order by position
                """
                        .formatted(table));
    }

    private static ObjectiveSet set(String target) {
        return new ObjectiveSet(
                UAI,
                "14",
                ONE,
                "cln-2010",
                "cln.3.6.1",
                Pilote.REFERENT_NUMERIQUE,
                WORDS,
                "ent-visites-par-eleve",
                new BigDecimal(target),
                null,
                WORDS,
                null,
                DAY,
                DUE,
                List.of(new Milestone(DAY.plusMonths(1), WORDS)),
                List.of());
    }
}
