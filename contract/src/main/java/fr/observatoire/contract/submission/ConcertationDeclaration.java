package fr.observatoire.contract.submission;

import com.fasterxml.jackson.annotation.JsonProperty;

import fr.observatoire.contract.egn.Thematique;

import java.util.UUID;

/**
 * The support of one proposal in a région académique: of no school, so without a UAI. The wording
 * is a text kept apart: the door puts it there and leaves its key.
 *
 * @param region INSEE code
 * @param anneeScolaire "2025-2026" or the year of the rentrée
 * @param soutiens how many support it, from 0
 */
public record ConcertationDeclaration(
        @JsonProperty("region") String region,
        @JsonProperty("annee_scolaire") String anneeScolaire,
        @JsonProperty("thematique") Thematique thematique,
        @JsonProperty("proposition_cle") UUID proposition,
        @JsonProperty("soutiens") int soutiens)
        implements Payload {

    /** The territory whose it is; its record's key too: what is said of one is decided in order. */
    public String territory() {
        return "region:" + this.region;
    }
}
