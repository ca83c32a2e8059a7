package fr.observatoire.query.web.figures;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.query.web.scope.Scope;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads figures at the grain of their feed: weeks for ENT, school years for equipment. */
interface FigureSource {

    /** In the order of time; a period without a reporting school has no figure. */
    List<Figure> figures(Indicator indicator, Scope scope, Range range, boolean vacations);

    /** In the order of time; a period in which none was expected is left out. */
    List<Coverage> coverage(Feed feed, Scope scope, Range range);

    /** Of each indicator that has any, the last figure out of vacation. */
    default Map<String, Figure> latest(List<Indicator> indicators, Scope scope, Range range) {
        var latest = new HashMap<String, Figure>();
        for (Indicator indicator : indicators) {
            List<Figure> figures = figures(indicator, scope, range, false);
            if (!figures.isEmpty()) {
                latest.put(indicator.id(), figures.getLast());
            }
        }
        return latest;
    }
}
