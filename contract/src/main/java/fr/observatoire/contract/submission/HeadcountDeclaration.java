package fr.observatoire.contract.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

/**
 * The pupils of a school in a school year.
 *
 * @param anneeScolaire "2025-2026" or the year of the rentrée
 * @param nombreDEleves pupils, 0 to 20 000
 * @param nombreDeClasses classes, écoles only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HeadcountDeclaration(
        @JsonProperty("annee_scolaire") String anneeScolaire,
        @JsonProperty("nombre_d_eleves") int nombreDEleves,
        @JsonProperty("nombre_de_classes") @Nullable Integer nombreDeClasses)
        implements Payload {}
