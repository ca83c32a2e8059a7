package fr.observatoire.query.web.anomaly;

import fr.observatoire.query.web.territory.Territory;

import java.util.List;
import java.util.Map;

/**
 * Some of a territory's anomalies, the last declared first.
 *
 * @param parRegle how many on all pages, by rule; a rule that found none is not there
 * @param page from 0
 * @param total anomalies on all pages
 */
public record AnomalyList(
        Territory territoire,
        Map<String, Long> parRegle,
        List<AnomalyView> items,
        int page,
        int size,
        long total) {

    public int last() {
        return (int) Math.max(0, (this.total - 1) / this.size);
    }
}
