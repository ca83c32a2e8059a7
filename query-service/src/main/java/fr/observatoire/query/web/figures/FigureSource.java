package fr.observatoire.query.web.figures;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.Indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads figures at the grain of their feed: weeks for ENT, school years for equipment. */
interface FigureSource {

    /** In the order of time; a period without a reporting school has no figure. */
    List<Figure> figures(Indicator indicator, Asked asked, boolean vacations);

    /** In the order of time; a period in which none was expected is left out. */
    List<Coverage> coverage(Feed feed, Asked asked);

    /** Of each indicator that has any, the last figure out of vacation. */
    default Map<String, Figure> latest(List<Indicator> indicators, Asked asked) {
        var latest = new HashMap<String, Figure>();
        for (Indicator indicator : indicators) {
            List<Figure> figures = figures(indicator, asked, false);
            if (!figures.isEmpty()) {
                latest.put(indicator.id(), figures.getLast());
            }
        }
        return latest;
    }
}
