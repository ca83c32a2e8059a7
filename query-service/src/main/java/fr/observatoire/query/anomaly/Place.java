package fr.observatoire.query.anomaly;

import org.jspecify.annotations.Nullable;

/** Where a school stood when it declared something; null: not known. */
record Place(
        String uai,
        @Nullable String departement,
        @Nullable String academie,
        @Nullable String region) {

    /**
     * Whether it is of a territory.
     *
     * @param territory as annotations name it
     */
    boolean isIn(String territory) {
        return switch (territory.substring(0, territory.indexOf(':') + 1)) {
            case "" -> true;
            case "etablissement:" -> territory.endsWith(":" + this.uai);
            case "departement:" -> territory.endsWith(":" + this.departement);
            case "academie:" -> territory.endsWith(":" + this.academie);
            default -> territory.endsWith(":" + this.region);
        };
    }
}
