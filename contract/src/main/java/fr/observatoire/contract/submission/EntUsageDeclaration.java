package fr.observatoire.contract.submission;

import com.fasterxml.jackson.annotation.JsonProperty;

import fr.observatoire.contract.entusage.EntCounts;

import java.time.LocalDate;

/**
 * The audience of a school's ENT in one week, in the words of the DNMA export {@code
 * par-uai-profils} (facts.md §3).
 *
 * @param debutSemaine the Monday
 */
public record EntUsageDeclaration(
        @JsonProperty("debut_semaine") LocalDate debutSemaine,
        @JsonProperty("mesures") EntCounts mesures)
        implements Payload {}
