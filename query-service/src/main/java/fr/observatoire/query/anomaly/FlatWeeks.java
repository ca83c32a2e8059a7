package fr.observatoire.query.anomaly;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Weeks that repeat the one before in every measure, as no two real weeks do. */
final class FlatWeeks {

    private static final int FEWEST = 4;

    /** Of a handful of users, the same few may well come every week. */
    private static final int LEAST = 20;

    private FlatWeeks() {}

    static Stream<Finding> of(List<Week> judged) {
        return runs(judged.stream().filter((it) -> it.term() != Term.OUT).toList()).stream()
                .filter((run) -> run.size() >= FEWEST)
                .map(FlatWeeks::finding)
                .filter((finding) -> finding.value() >= LEAST);
    }

    private static List<List<Week>> runs(List<Week> weeks) {
        List<List<Week>> runs = new ArrayList<>();
        for (Week week : weeks) {
            if (runs.isEmpty() || !runs.getLast().getLast().counts().equals(week.counts())) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(week);
        }
        return runs;
    }

    private static Finding finding(List<Week> run) {
        Week week = run.getFirst();
        int measure = first(week);
        return new Finding(
                Rule.FLAT,
                run.getFirst().monday(),
                run.getLast().monday(),
                EntMeasures.ALL.get(measure),
                count(week, measure),
                null,
                run.size());
    }

    /** The first measure that there is any of. */
    private static int first(Week week) {
        return IntStream.range(0, EntMeasures.ALL.size())
                .filter((measure) -> count(week, measure) > 0)
                .findFirst()
                .orElse(0);
    }

    private static int count(Week week, int measure) {
        return Objects.requireNonNullElse(week.counts().get(measure), 0);
    }
}
