package fr.observatoire.contract.questionnaire;

import org.jspecify.annotations.Nullable;

/**
 * A question of a référentiel.
 *
 * @param id as in the source ("cln.3.2.charte")
 * @param label our own concise French
 * @param unit what is counted ("enseignants"), null for yes/no and dates
 * @param denominator id of the item that an effectif or a fréquence may not exceed
 * @param condition what must be so for the item to apply, in words
 */
public record Item(
        String id,
        String label,
        ItemKind kind,
        @Nullable String unit,
        @Nullable String denominator,
        @Nullable String condition) {}
