package fr.observatoire.query.anomaly;

import fr.observatoire.contract.period.SchoolYear;

import java.util.List;
import java.util.stream.Stream;

/** Judges a school year of weeks by themselves and by those of the year before. */
public final class WeeklyJudge {

    private WeeklyJudge() {}

    /**
     * What is odd in a school year.
     *
     * @param weeks of one school, in order, each once; those of other years than this one and the
     *     one before are not looked at
     */
    public static List<Finding> judge(List<Week> weeks, SchoolYear year) {
        List<Week> judged = weeks.stream().filter((it) -> isOf(year, it)).toList();
        List<Week> all =
                weeks.stream().filter((it) -> isOf(year, it) || isOf(year.previous(), it)).toList();
        return Stream.of(OddWeeks.of(judged, all), FlatWeeks.of(judged), ZeroYear.of(judged))
                .flatMap((findings) -> findings)
                .toList();
    }

    private static boolean isOf(SchoolYear year, Week week) {
        return SchoolYear.containing(week.monday()).equals(year);
    }
}
