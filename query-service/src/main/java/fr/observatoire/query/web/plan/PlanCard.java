package fr.observatoire.query.web.plan;

import fr.observatoire.contract.indicator.Indicator;

import org.jspecify.annotations.Nullable;

/**
 * An objective as the page shows it.
 *
 * @param champ title of the section that it belongs to
 * @param questionnaire title of that section's questionnaire
 * @param indicator that it is measured by, null when by words
 */
public record PlanCard(
        Objective objective,
        String champ,
        String questionnaire,
        @Nullable Indicator indicator,
        PlanForm form) {}
