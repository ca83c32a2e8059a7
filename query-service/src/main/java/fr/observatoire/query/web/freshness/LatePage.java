package fr.observatoire.query.web.freshness;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Some of the schools that are late with a feed.
 *
 * @param page from 0
 * @param total late schools on all pages
 */
public record LatePage(List<LateSchool> items, int page, int size, long total) {

    /**
     * A school that was expected, and has not reported.
     *
     * @param dernierePeriode last one that it did report, null for none
     */
    public record LateSchool(
            String uai,
            String nom,
            @Nullable String dernierePeriode,
            @Nullable String dernierePeriodeLibelle) {}

    public int last() {
        return (int) Math.max(0, (this.total - 1) / this.size);
    }
}
