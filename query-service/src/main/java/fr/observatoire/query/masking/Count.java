package fr.observatoire.query.masking;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.Indicator;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** Counts reporters into cells, for one sister group. */
final class Count {

    private static final String PUPILS = Feed.COMMON.getFirst();

    private final List<Indicator> indicators;

    private final List<Set<String>> measures;

    Count(SisterGroup group) {
        this.indicators = group.indicators();
        this.measures = this.indicators.stream().map(SisterGroup::measures).toList();
    }

    /** Which indicators count a school, as bits: those of which it has both parts. */
    int countedBy(Reporter reporter) {
        return IntStream.range(0, this.indicators.size())
                .filter((index) -> counts(this.indicators.get(index), reporter))
                .map((index) -> 1 << index)
                .sum();
    }

    void add(Cell cell, Reporter reporter, int countedBy) {
        for (int index = 0; index < this.indicators.size(); index++) {
            if ((countedBy & (1 << index)) != 0) {
                Indicator indicator = this.indicators.get(index);
                long denominator = known(reporter.sum(indicator.denominator()));
                boolean perPupil = indicator.denominator().contains(PUPILS);
                cell.tally(index)
                        .add(
                                known(reporter.sum(indicator.numerator())),
                                denominator,
                                perPupil ? denominator : 0);
            }
        }
        IntStream.range(0, this.indicators.size())
                .filter((index) -> (countedBy & (1 << index)) != 0)
                .mapToObj(this.measures::get)
                .flatMap(Set::stream)
                .distinct()
                .forEach(
                        (measure) ->
                                cell.add(
                                        new Atom(measure, countedBy),
                                        known(reporter.measures().get(measure))));
    }

    private static boolean counts(Indicator indicator, Reporter reporter) {
        Long denominator = reporter.sum(indicator.denominator());
        return denominator != null
                && denominator > 0
                && reporter.sum(indicator.numerator()) != null;
    }

    private static long known(@Nullable Long value) {
        return Objects.requireNonNull(value);
    }
}
