package fr.observatoire.contract.campaign;

import fr.observatoire.contract.period.SchoolYear;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The campaign that exists from the start for each référentiel and school year, open from its first
 * to its last day.
 */
public record StandingCampaign(String referentiel, SchoolYear schoolYear) {

    private static final String PREFIX = "permanente/";

    public static StandingCampaign on(String referentiel, LocalDate day) {
        return new StandingCampaign(referentiel, SchoolYear.containing(day));
    }

    /** Reads "permanente/cln-2010/2025-2026". */
    public static Optional<StandingCampaign> parse(String id) {
        String[] parts = id.split("/", -1);
        if (!id.startsWith(PREFIX) || parts.length != 3) {
            return Optional.empty();
        }
        return SchoolYear.parse(parts[2]).map((year) -> new StandingCampaign(parts[1], year));
    }

    public String id() {
        return PREFIX + this.referentiel + "/" + this.schoolYear.label();
    }
}
