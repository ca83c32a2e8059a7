package fr.observatoire.query.masking;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.Indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Indicators that share measures, directly or through others: what one leaves masked, another would
 * give away (terminals less computers are tablets), so one mask serves all.
 */
public record SisterGroup(List<Indicator> indicators) {

    public SisterGroup {
        indicators = List.copyOf(indicators);
    }

    /** Of the catalogue's indicators of a feed, in its order. */
    public static List<SisterGroup> of(List<Indicator> indicators) {
        var groups = new ArrayList<List<Indicator>>();
        for (Indicator indicator : indicators) {
            List<List<Indicator>> kin =
                    groups.stream().filter((group) -> shares(group, indicator)).toList();
            groups.removeAll(kin);
            var merged = new ArrayList<>(kin.stream().flatMap(Collection::stream).toList());
            merged.add(indicator);
            groups.add(merged);
        }
        return groups.stream().map(SisterGroup::new).toList();
    }

    /** Stable as long as the catalogue is: its first indicator's. */
    public String id() {
        return this.indicators.getFirst().id();
    }

    /** The measures of an indicator that are nobody else's secret. */
    static Set<String> measures(Indicator indicator) {
        var measures = new TreeSet<>(indicator.numerator());
        measures.addAll(indicator.denominator());
        measures.removeAll(Feed.COMMON);
        return measures;
    }

    private static boolean shares(List<Indicator> group, Indicator indicator) {
        Set<String> measures = measures(indicator);
        return group.stream()
                .flatMap((other) -> measures(other).stream())
                .anyMatch(measures::contains);
    }
}
