package fr.observatoire.contract.territory;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * An académie, or a territory of the same nomenclature (vice-rectorat, Étranger).
 *
 * @param code two characters, as the annuaire writes it
 * @param region INSEE code of the région académique; null outside the eighteen
 * @param zone zone of the school calendar, "propre" where the territory sets its own
 * @param validFrom first day, null when always
 * @param validTo last day, null when still
 * @param successor code of the académie that took over, null when still
 */
public record Academie(
        String code,
        String label,
        String status,
        @Nullable String region,
        String zone,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String successor) {

    /** Whether the académie existed on that day (Caen and Rouen until 2019-12-31). */
    public boolean existsOn(LocalDate day) {
        return (this.validFrom == null || !day.isBefore(this.validFrom))
                && (this.validTo == null || !day.isAfter(this.validTo));
    }
}
