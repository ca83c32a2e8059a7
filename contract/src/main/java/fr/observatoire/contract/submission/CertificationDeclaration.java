package fr.observatoire.contract.submission;

import com.fasterxml.jackson.annotation.JsonProperty;

import fr.observatoire.contract.skills.CertificationCounts;

/**
 * The Pix certifications of a school in a school year.
 *
 * @param anneeScolaire "2024-2025" or the year of the rentrée
 */
public record CertificationDeclaration(
        @JsonProperty("annee_scolaire") String anneeScolaire,
        @JsonProperty("resultats") CertificationCounts resultats)
        implements Payload {}
