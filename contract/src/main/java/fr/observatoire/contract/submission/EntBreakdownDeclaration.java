package fr.observatoire.contract.submission;

import com.fasterxml.jackson.annotation.JsonProperty;

import fr.observatoire.contract.entbreakdown.Breakdown;
import fr.observatoire.contract.entbreakdown.ModalityMeasures;

import java.time.LocalDate;
import java.util.Map;

/**
 * The audience of a school's ENT in one week, broken down as one of the DNMA exports {@code
 * par-uai-services}, {@code par-uai-appareils} and {@code par-uai-profils-appareils} does (facts.md
 * §3).
 *
 * @param debutSemaine the Monday
 * @param mesures by modality
 */
public record EntBreakdownDeclaration(
        @JsonProperty("debut_semaine") LocalDate debutSemaine,
        @JsonProperty("ventilation") Breakdown ventilation,
        @JsonProperty("mesures") Map<String, ModalityMeasures> mesures)
        implements Payload {

    public EntBreakdownDeclaration {
        mesures = Map.copyOf(mesures);
    }
}
