package fr.observatoire.contract.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import fr.observatoire.contract.school.Respondent;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.Map;

/**
 * A school's answers to items of a questionnaire on one day.
 *
 * @param campagne id of the campaign; null for the standing campaign of the day's school year
 * @param dateReponse day that the answers describe
 * @param repondant who of the school answers, as a function; null when it is not said
 * @param reponses value by item id, in the form of the item's kind: true or "oui" for yes/no; a
 *     number for counts, percentages, étapes, niveaux and échelles; a date; an object of jamais,
 *     occasionnellement, regulierement for frequencies; "non-concerne" or
 *     "ne-souhaite-pas-repondre" for échelles; an array of counts for répartitions; the key of a
 *     text; null takes the answer of that day back. Each item is judged by itself, so that a
 *     refused one does not lose its neighbours
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnswersDeclaration(
        String referentiel,
        String version,
        @Nullable String campagne,
        @JsonProperty("date_reponse") LocalDate dateReponse,
        @Nullable Respondent repondant,
        Map<String, JsonNode> reponses)
        implements Payload {}
