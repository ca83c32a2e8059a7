package fr.observatoire.contract.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import fr.observatoire.contract.plan.Pilote;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a school does with an objective of its plan. Wordings are texts kept apart: the door puts
 * them there and leaves their keys.
 *
 * @param objectif chosen by the sender when the objective is set, then used to speak of it
 * @param date day of the decision; null for the day of reception
 * @param indicateur id in the catalogue; without one, mesure says in words how to measure
 * @param cible value of the indicator to be reached
 * @param motif why it is put off or given up
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanDeclaration(
        UUID objectif,
        Action action,
        @Nullable LocalDate date,
        @Nullable String referentiel,
        @Nullable String champ,
        @Nullable Pilote pilote,
        @JsonProperty("specifique_cle") @Nullable UUID specifique,
        @Nullable String indicateur,
        @Nullable BigDecimal cible,
        @JsonProperty("mesure_cle") @Nullable UUID mesure,
        @JsonProperty("atteignable_cle") @Nullable UUID atteignable,
        @JsonProperty("realiste_cle") @Nullable UUID realiste,
        @Nullable LocalDate echeance,
        @Nullable List<Jalon> jalons,
        @JsonProperty("motif_cle") @Nullable UUID motif)
        implements Payload {

    /** A step of the échéancier; its wording is a text. */
    public record Jalon(LocalDate date, @JsonProperty("libelle_cle") UUID libelle) {}

    /** An objective is set (or set anew), put off, reached, given up, or pursued again. */
    public enum Action {
        @JsonProperty("fixer")
        SET,
        @JsonProperty("reporter")
        RESCHEDULE,
        @JsonProperty("atteindre")
        REACH,
        @JsonProperty("abandonner")
        ABANDON,
        @JsonProperty("reprendre")
        RESUME
    }
}
