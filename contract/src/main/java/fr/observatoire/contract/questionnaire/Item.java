package fr.observatoire.contract.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A question of a référentiel.
 *
 * @param id as in the source ("cln.3.2.charte")
 * @param label our own concise French
 * @param help definition or example, for who answers
 * @param ref section of the source document, null when it is the section's
 * @param unit what is counted ("enseignants"), null for yes/no and dates
 * @param denominator id of the item that an effectif or a fréquence may not exceed
 * @param condition what must be so for the item to apply, in words
 * @param scale name of the référentiel's scale, for a niveau, an échelle or a répartition
 * @param levels what étapes 1 to 3 demand
 * @param theme by which a section groups its items
 * @param phase plan, do or check
 * @param respondents who answers ("enseignants"), null when it is the school
 * @param unverified wording or existence was found in no source
 * @param repere the published value, of a repère alone
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Item(
        String id,
        String label,
        @Nullable String help,
        ItemKind kind,
        @Nullable String ref,
        @Nullable String unit,
        @Nullable String denominator,
        @Nullable String condition,
        @Nullable String scale,
        @Nullable List<String> levels,
        @Nullable String theme,
        @Nullable String phase,
        @Nullable String respondents,
        @Nullable Boolean unverified,
        @Nullable PublishedValue repere) {}
