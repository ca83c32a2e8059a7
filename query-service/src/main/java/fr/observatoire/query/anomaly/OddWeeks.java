package fr.observatoire.query.anomaly;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Weeks far from the usual: peaks, drops, and units mistaken. */
final class OddWeeks {

    private static final double PEAK = 5;

    private static final double DROP = 1 / 6.0;

    /** Spreads away: a school whose weeks differ much is allowed more. */
    private static final double FAR = 5;

    /** Below it, five times more is no more than a class that came. */
    private static final int LEAST_PEAK = 50;

    /** Below it, a sixth is chance. */
    private static final int LEAST_USUAL = 40;

    private OddWeeks() {}

    static Stream<Finding> of(List<Week> judged, List<Week> all) {
        return judged.stream().flatMap((week) -> of(Comparables.of(week, all)).stream());
    }

    private static Optional<Finding> of(Comparables comparables) {
        return IntStream.range(0, EntMeasures.ALL.size())
                .mapToObj((measure) -> of(comparables, measure))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Finding> of(Comparables comparables, int measure) {
        Integer count = comparables.judged().counts().get(measure);
        return (count == null || count == 0 || comparables.surround(measure, count, PEAK, DROP))
                ? Optional.empty()
                : comparables
                        .usual(measure)
                        .flatMap((usual) -> of(comparables, measure, count, usual));
    }

    private static Optional<Finding> of(
            Comparables comparables, int measure, int count, Usual usual) {
        double ratio = count / usual.value();
        if (usual.distance(count) < FAR || !isOdd(comparables, count, usual.value())) {
            return Optional.empty();
        }
        String name = EntMeasures.ALL.get(measure);
        boolean slip =
                EntMeasures.isDuration(name)
                        ? UnitSlip.isOfDuration(ratio)
                        : UnitSlip.isOfCount(ratio);
        Rule rule = (ratio > 1) ? Rule.PEAK : Rule.DROP;
        return Optional.of(
                Finding.of(
                        slip ? Rule.UNIT : rule,
                        comparables.judged().monday(),
                        name,
                        count,
                        usual.value()));
    }

    /** Too much in term is too much out of it too; too little is judged in term only. */
    private static boolean isOdd(Comparables comparables, int count, double usual) {
        if (count > usual) {
            return count >= PEAK * usual && count >= LEAST_PEAK;
        }
        return count <= DROP * usual
                && usual >= LEAST_USUAL
                && comparables.judged().isIn()
                && comparables.tellOfBefore();
    }
}
