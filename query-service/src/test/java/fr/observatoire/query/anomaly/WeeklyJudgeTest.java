package fr.observatoire.query.anomaly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.observatoire.contract.period.SchoolYear;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Collectors;

class WeeklyJudgeTest {

    @Test
    void ordinaryWeeksAreNotDoubted() {
        assertThat(judged(Weeks.of(30))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10000, PEAK",
        "6000, PEAK",
        "100000, UNIT",
        "1000000, UNIT",
        "100, DROP",
        "10, UNIT"
    })
    void aWeekFarFromTheUsualIsDoubtedWithItsNumbers(int visits, Rule rule) {
        Finding found = only(Weeks.of(30).counting(12, visits));
        assertThat(found.rule()).isEqualTo(rule);
        assertThat(found.first()).isEqualTo(Weeks.monday(12)).isEqualTo(found.last());
        assertThat(found.measure()).isEqualTo("visites_globales");
        assertThat(found.value()).isEqualTo(visits);
        assertThat(found.usual()).isCloseTo(1000, within(60.0));
    }

    @ParameterizedTest
    @CsvSource({"4000", "200", "2500"})
    void aWeekThatIsOnlyBusyOrQuietIsNot(int visits) {
        assertThat(judged(Weeks.of(30).counting(12, visits))).isEmpty();
    }

    @Test
    void aHandfulIsNeverDoubted() {
        assertThat(judged(about(8).counting(12, 48))).isEmpty();
        assertThat(judged(about(8).counting(12, 55))).hasSize(1);
        assertThat(judged(about(36).counting(12, 4))).isEmpty();
        assertThat(judged(about(48).counting(12, 4))).hasSize(1);
    }

    @Test
    void aSchoolWhoseWeeksDifferMuchIsAllowedMore() {
        Weeks weeks = Weeks.of(30);
        for (int rank = 0; rank < 30; rank++) {
            weeks.counting(rank, (rank % 3 + 1) * (rank % 2 + 1) * 400);
        }
        assertThat(judged(weeks.counting(12, 9000))).isEmpty();
        assertThat(judged(weeks.counting(12, 90_000))).hasSize(1);
    }

    @Test
    void theFirstWeeksOfASchoolYearAreJudgedByTheYearBefore() {
        List<Week> weeks = Weeks.of(52).counting(50, 9500).list();
        assertThat(WeeklyJudge.judge(weeks, new SchoolYear(2026)))
                .extracting(Finding::first)
                .containsExactly(Weeks.monday(50));
        assertThat(WeeklyJudge.judge(weeks, new SchoolYear(2025))).isEmpty();
        assertThat(WeeklyJudge.judge(weeks.subList(48, 52), new SchoolYear(2026))).isEmpty();
    }

    @Test
    void sixWrongWeeksDoNotBecomeTheUsual() {
        Weeks weeks = Weeks.of(30);
        for (int rank = 10; rank < 16; rank++) {
            weeks.counting(rank, 1_000_000 + rank);
        }
        assertThat(judged(weeks)).hasSize(6).allMatch(found -> found.rule() == Rule.UNIT);
    }

    @Test
    void minutesTakenForSecondsAreAUnitSlip() {
        Finding found = only(Weeks.of(30).lasting(20, 450 * 40));
        assertThat(found.rule()).isEqualTo(Rule.UNIT);
        assertThat(found.measure()).isEqualTo("duree_eleve");
    }

    @Test
    void aQuietWeekOutOfTermOrOfAnUnknownCalendarIsNoDrop() {
        assertThat(judged(Weeks.of(30).counting(12, 50).in(12, Term.OUT))).isEmpty();
        assertThat(judged(Weeks.of(30).counting(12, 50).in(12, Term.UNKNOWN))).isEmpty();
    }

    @Test
    void aWeekOutOfTermIsDoubtedWhereItWouldBeInTerm() {
        assertThat(only(Weeks.of(30).counting(12, 9000).in(12, Term.OUT)).rule())
                .isEqualTo(Rule.PEAK);
    }

    @Test
    void weeksOutOfTermAreNotTheUsual() {
        Weeks weeks = Weeks.of(30);
        for (int rank = 5; rank < 15; rank++) {
            weeks.counting(rank, 60).in(rank, Term.OUT);
        }
        assertThat(judged(weeks)).isEmpty();
    }

    @Test
    void weeksOnTheOtherSideOfABreakDoNotCompare() {
        Weeks weeks = Weeks.of(30);
        for (int rank = 23; rank < 30; rank++) {
            weeks.counting(rank, 20_000 + 31 * rank);
        }
        assertThat(judged(weeks)).isNotEmpty();
        assertThat(judged(weeks.breakAt(23))).isEmpty();
    }

    @Test
    void theFirstWeeksOfAnEntAreNoDrop() {
        assertThat(judged(Weeks.of(30).counting(0, 30).counting(1, 90).counting(2, 140))).isEmpty();
        assertThat(judged(Weeks.of(30).counting(3, 90))).hasSize(1);
    }

    @Test
    void tooFewWeeksTellNothing() {
        assertThat(judged(Weeks.of(6).counting(5, 900_000))).isEmpty();
        assertThat(judged(Weeks.of(7).counting(6, 900_000))).hasSize(1);
    }

    @Test
    void fourWeeksThatRepeatTheFirstAreFlatThreeAreNot() {
        Weeks weeks = Weeks.of(30).counting(8, 977).counting(9, 977).counting(11, 977);
        weeks.without(10);
        assertThat(judged(weeks)).isEmpty();
        Finding found = only(weeks.counting(12, 977));
        assertThat(found.rule()).isEqualTo(Rule.FLAT);
        assertThat(found.periods()).isEqualTo(4);
        assertThat(found.value()).isEqualTo(977);
        assertThat(found.first()).isEqualTo(Weeks.monday(8));
        assertThat(found.last()).isEqualTo(Weeks.monday(12));
    }

    @Test
    void aVacationDoesNotCutAFlatLineNorMakeOne() {
        Weeks flat = Weeks.of(30).counting(8, 977).counting(9, 977).counting(11, 977);
        flat.counting(12, 977).in(10, Term.OUT);
        assertThat(only(flat).periods()).isEqualTo(4);
        assertThat(judged(flat.in(11, Term.OUT))).isEmpty();
    }

    @Test
    void aYearOfZeroIsDoubtedWhereThereArePupils() {
        Weeks weeks = zero(12);
        Finding found = only(weeks);
        assertThat(found.rule()).isEqualTo(Rule.ZERO);
        assertThat(found.periods()).isEqualTo(12);
        weeks.with(11, it -> new Week(it.monday(), it.term(), it.era(), 0, it.counts()));
        assertThat(judged(weeks)).isEmpty();
    }

    @Test
    void nineWeeksOfZeroOrOneThatIsNotAreNoYearOfZero() {
        assertThat(judged(zero(9))).isEmpty();
        assertThat(judged(zero(12).counting(4, 12))).isEmpty();
    }

    /** Thirty weeks of about so many visits. */
    private static Weeks about(int visits) {
        Weeks weeks = Weeks.of(30);
        for (int rank = 0; rank < 30; rank++) {
            weeks.counting(rank, visits + rank % 3);
        }
        return weeks;
    }

    private static Weeks zero(int many) {
        Weeks weeks = Weeks.of(many);
        for (int rank = 0; rank < many; rank++) {
            weeks.with(
                    rank,
                    it ->
                            Weeks.as(
                                    it,
                                    it.term(),
                                    it.era(),
                                    it.counts().stream()
                                            .map(count -> count == null ? null : 0)
                                            .collect(Collectors.toList())));
        }
        return weeks;
    }

    private static Finding only(Weeks weeks) {
        List<Finding> found = judged(weeks);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static List<Finding> judged(Weeks weeks) {
        return WeeklyJudge.judge(weeks.list(), new SchoolYear(2025));
    }
}
