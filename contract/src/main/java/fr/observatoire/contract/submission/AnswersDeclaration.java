package fr.observatoire.contract.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.Map;

/**
 * A school's answers to items of a questionnaire on one day.
 *
 * @param campagne id of the campaign; null for the standing campaign of the day's school year
 * @param dateReponse day that the answers describe
 * @param reponses value by item id: true or "oui" for yes/no, a number, a date, or for frequencies
 *     an object of jamais, occasionnellement, regulierement. Each item is judged by itself, so that
 *     a refused one does not lose its neighbours
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnswersDeclaration(
        String referentiel,
        String version,
        @Nullable String campagne,
        @JsonProperty("date_reponse") LocalDate dateReponse,
        Map<String, JsonNode> reponses)
        implements Payload {}
