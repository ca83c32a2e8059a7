package fr.observatoire.contract.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * A value that a document gives for a population at a date: something to stand beside, never an
 * answer.
 *
 * @param qualifier "plus de", "seul"
 * @param date as the source gives it ("2019", "confinement 2020")
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublishedValue(
        BigDecimal value,
        @Nullable String qualifier,
        String unit,
        @Nullable String population,
        @Nullable String date,
        @Nullable String source) {}
