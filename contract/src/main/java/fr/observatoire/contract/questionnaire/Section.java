package fr.observatoire.contract.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A part of a référentiel: what is answered, saved and shared as a whole.
 *
 * @param ref number of the section in the source document
 * @param help what the section is about
 * @param part title of the part of the document that the section belongs to
 * @param stageHeaders what étapes 1 to 3 mean in this section
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Section(
        String id,
        @Nullable String ref,
        String title,
        @Nullable String help,
        @Nullable String part,
        @Nullable List<String> stageHeaders,
        List<Item> items) {}
