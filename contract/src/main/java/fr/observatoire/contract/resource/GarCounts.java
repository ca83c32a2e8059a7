package fr.observatoire.contract.resource;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * The GAR's counts of an académie in a school year (facts.md §6). A null was not given; it is not
 * 0. The profiles need not sum to the accès: the two sources disagree.
 *
 * @param accedants persons whom the GAR gives access
 * @param acces connections that made a GAR session
 * @param affectations links between a right and an accédant
 * @param accesNonPrecise of a profile that the source leaves open, written "Null"; it is not
 *     assumed to be another profile
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(SnakeCaseStrategy.class)
public record GarCounts(
        @Nullable Integer accedants,
        @Nullable Integer acces,
        @Nullable Integer affectations,
        @Nullable Integer accesEleve,
        @Nullable Integer accesEnseignant,
        @Nullable Integer accesDocumentaliste,
        @Nullable Integer accesAutres,
        @Nullable Integer accesNonPrecise) {}
