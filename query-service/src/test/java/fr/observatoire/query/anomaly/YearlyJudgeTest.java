package fr.observatoire.query.anomaly;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.anomaly.JudgedSource;
import fr.observatoire.contract.period.SchoolYear;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class YearlyJudgeTest {

    @Test
    void aYearThatAgreesWithNoneAroundItIsDoubted() {
        assertThat(pupils(400, 4000, 410)).containsExactly(finding(Rule.JUMP, 2021, 4000, 400));
        assertThat(pupils(400, 40)).containsExactly(finding(Rule.JUMP, 2021, 40, 400));
        assertThat(pupils(400, 40_000)).containsExactly(finding(Rule.UNIT, 2021, 40_000, 400));
    }

    @Test
    void aLevelThatStaysIsNot() {
        assertThat(pupils(100, 400, 410)).isEmpty();
        assertThat(pupils(100, 200, 300, 400)).isEmpty();
    }

    @Test
    void theFirstYearIsNotDoubted() {
        assertThat(pupils(4000, 400)).extracting(Finding::value).containsExactly(400L);
        assertThat(pupils(4000, 400, 410)).isEmpty();
    }

    @Test
    void oneYearOrAFewPupilsTellNothing() {
        assertThat(pupils(4000)).isEmpty();
        assertThat(pupils(9, 33)).isEmpty();
    }

    @Test
    void aMergerIsNoJump() {
        List<Year> years = List.of(year(2020, 0, "eleves", 300), year(2021, 1, "eleves", 1200));
        assertThat(YearlyJudge.judge(JudgedSource.HEADCOUNT, years)).isEmpty();
    }

    @Test
    void fixedComputersReplacedByLaptopsAreNoJump() {
        List<Year> years =
                List.of(
                        new Year(
                                new SchoolYear(2020),
                                0,
                                Map.of("ordinateurs", 120, "ordinateurs_fixes", 100)),
                        new Year(
                                new SchoolYear(2021),
                                0,
                                Map.of("ordinateurs", 130, "ordinateurs_fixes", 20)));
        assertThat(YearlyJudge.judge(JudgedSource.EQUIPMENT, years)).isEmpty();
    }

    @Test
    void oneFindingTellsOfAnInventory() {
        List<Year> years =
                List.of(
                        new Year(new SchoolYear(2020), 0, Map.of("ordinateurs", 120, "salles", 20)),
                        new Year(
                                new SchoolYear(2021),
                                0,
                                Map.of("ordinateurs", 1300, "salles", 200)));
        assertThat(YearlyJudge.judge(JudgedSource.EQUIPMENT, years))
                .extracting(Finding::measure)
                .containsExactly("ordinateurs");
    }

    private static Finding finding(Rule rule, int year, long value, double usual) {
        return Finding.of(rule, LocalDate.of(year, 8, 1), "eleves", value, usual);
    }

    private static List<Finding> pupils(int... counts) {
        List<Year> years = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            years.add(year(2020 + i, 0, "eleves", counts[i]));
        }
        return YearlyJudge.judge(JudgedSource.HEADCOUNT, years);
    }

    private static Year year(int start, int era, String measure, int count) {
        return new Year(new SchoolYear(start), era, Map.of(measure, count));
    }
}
