package fr.observatoire.query.anomaly;

import java.util.List;
import java.util.stream.Stream;

/** A school year in which nobody came, week after week, though there are pupils. */
final class ZeroYear {

    private static final int FEWEST = 10;

    private ZeroYear() {}

    static Stream<Finding> of(List<Week> judged) {
        List<Week> weeks = judged.stream().filter((it) -> it.term() != Term.OUT).toList();
        boolean empty = weeks.size() >= FEWEST && weeks.stream().allMatch(Week::isZero);
        return (empty && weeks.getLast().hasPupils())
                ? Stream.of(
                        new Finding(
                                Rule.ZERO,
                                weeks.getFirst().monday(),
                                weeks.getLast().monday(),
                                EntMeasures.ALL.getFirst(),
                                0,
                                null,
                                weeks.size()))
                : Stream.empty();
    }
}
