package fr.observatoire.contract.submission;

import com.fasterxml.jackson.annotation.JsonProperty;

import fr.observatoire.contract.resource.GarCounts;

/**
 * The GAR's counts of an académie in a school year: of no school, so without a UAI.
 *
 * @param academie two-character code
 * @param anneeScolaire "2024-2025" or the year of the rentrée
 */
public record GarDeclaration(
        @JsonProperty("academie") String academie,
        @JsonProperty("annee_scolaire") String anneeScolaire,
        @JsonProperty("comptes") GarCounts comptes)
        implements Payload {

    /** Its record's key: what is said of one académie is decided in order. */
    public String key() {
        return "academie:" + this.academie;
    }
}
