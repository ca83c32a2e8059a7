package fr.observatoire.query.anomaly;

import fr.observatoire.contract.anomaly.JudgedSource;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Judges each school year of a yearly source by those around it. */
public final class YearlyJudge {

    /** Years further away say nothing. */
    private static final int NEAR = 2;

    private YearlyJudge() {}

    /**
     * What is odd.
     *
     * @param years of one school, in order, each once
     */
    public static List<Finding> judge(JudgedSource source, List<Year> years) {
        return years.stream()
                .flatMap(
                        (year) ->
                                YearlyMeasure.of(source).stream()
                                        .flatMap((it) -> jump(it, year, years).stream())
                                        .limit(1))
                .toList();
    }

    /**
     * A year that agrees with none around it, one of which is before: a level that stays is no
     * error, and of a first year nobody knows whether it or the next is wrong.
     */
    private static Optional<Finding> jump(YearlyMeasure measure, Year judged, List<Year> years) {
        Integer count = judged.counts().get(measure.name());
        List<Year> others =
                years.stream()
                        .filter((it) -> it.counts().containsKey(measure.name()))
                        .filter((it) -> isNear(it, judged))
                        .sorted(Comparator.comparingInt((it) -> distance(it, judged)))
                        .toList();
        boolean known = others.stream().anyMatch((it) -> it.year().compareTo(judged.year()) < 0);
        if (count == null || !known) {
            return Optional.empty();
        }
        return others.stream().anyMatch((it) -> measure.agree(count, value(it, measure)))
                ? Optional.empty()
                : Optional.of(finding(measure, judged, count, value(others.getFirst(), measure)));
    }

    private static Finding finding(YearlyMeasure measure, Year judged, int count, int usual) {
        boolean slip = usual > 0 && count > 0 && UnitSlip.isOfCount((double) count / usual);
        return Finding.of(
                slip ? Rule.UNIT : Rule.JUMP,
                judged.year().firstDay(),
                measure.name(),
                count,
                usual);
    }

    private static int value(Year year, YearlyMeasure measure) {
        return year.counts().getOrDefault(measure.name(), 0);
    }

    private static boolean isNear(Year one, Year judged) {
        int distance = Math.abs(one.year().start() - judged.year().start());
        return one.era() == judged.era() && distance > 0 && distance <= NEAR;
    }

    /** The year before first, then the one after. */
    private static int distance(Year one, Year judged) {
        int after = one.year().start() - judged.year().start();
        return (after < 0) ? -2 * after : 2 * after + 1;
    }
}
