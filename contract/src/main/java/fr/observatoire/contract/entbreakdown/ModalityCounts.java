package fr.observatoire.contract.entbreakdown;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The measures of one modality, as an event keeps them.
 *
 * @param modalite id in the closed list of its breakdown
 * @param utilisateurs distinct users of the week: they add up neither over weeks, nor over schools,
 *     nor over modalities
 * @param duree mean duration of a visit, seconds
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ModalityCounts(
        String modalite,
        @Nullable Integer visites,
        @Nullable Integer utilisateurs,
        @Nullable Integer duree) {

    /** In the order of the closed list, without those of which nothing is known. */
    public static List<ModalityCounts> of(
            Breakdown breakdown, Map<String, ModalityMeasures> measures) {
        return measures.entrySet().stream()
                .filter((entry) -> !entry.getValue().areUnknown())
                .sorted(
                        Comparator.comparingInt(
                                        (Map.Entry<String, ModalityMeasures> entry) ->
                                                breakdown.modalities().indexOf(entry.getKey()))
                                .thenComparing(Map.Entry::getKey))
                .map((entry) -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static ModalityCounts of(String modality, ModalityMeasures measures) {
        return new ModalityCounts(
                modality, measures.visites(), measures.utilisateurs(), measures.duree());
    }
}
