package fr.observatoire.contract.plan;

import fr.observatoire.contract.event.StoredEvent;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A SMART objective is set, or set anew. Its wordings are texts kept apart: here are their keys.
 *
 * @param referentiel questionnaire to one of whose champs it belongs
 * @param champ section of that questionnaire
 * @param specific what is to be reached, in words
 * @param indicator id in the catalogue, null for an objective measured by words
 * @param target value of the indicator to be reached
 * @param measure how it is measured, in words, when there is no indicator
 * @param attainable with what means
 * @param realistic why it can be held
 * @param setOn day on which it is set
 * @param dueOn day by which it is to be reached
 * @param milestones the échéancier, in the order of time
 */
@StoredEvent(name = "objective-set", revision = "1")
public record ObjectiveSet(
        String uai,
        String academie,
        UUID objective,
        String referentiel,
        String champ,
        Pilote pilote,
        UUID specific,
        @Nullable String indicator,
        @Nullable BigDecimal target,
        @Nullable UUID measure,
        @Nullable UUID attainable,
        @Nullable UUID realistic,
        LocalDate setOn,
        LocalDate dueOn,
        List<Milestone> milestones,
        List<String> anomalies)
        implements PlanEvent {}
