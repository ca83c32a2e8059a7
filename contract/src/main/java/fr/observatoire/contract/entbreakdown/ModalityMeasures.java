package fr.observatoire.contract.entbreakdown;

import com.fasterxml.jackson.annotation.JsonInclude;

import fr.observatoire.contract.entusage.DurationSeconds;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What was measured of one modality in a week. A null was not measured; it is not 0.
 *
 * @param utilisateurs distinct users of the week
 * @param duree mean duration of a visit, seconds
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ModalityMeasures(
        @Nullable Integer visites,
        @Nullable Integer utilisateurs,
        @JsonDeserialize(using = DurationSeconds.class) @Nullable Integer duree) {

    boolean areUnknown() {
        return this.visites == null && this.utilisateurs == null && this.duree == null;
    }
}
