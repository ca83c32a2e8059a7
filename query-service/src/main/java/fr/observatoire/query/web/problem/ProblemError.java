package fr.observatoire.query.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;

import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

/**
 * One fault of a request, in the shape that ingest uses too.
 *
 * @param code stable key of the fault
 * @param field the parameter at fault
 * @param message a French sentence
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProblemError(
        String code,
        @Nullable String field,
        @Nullable String given,
        @Nullable String expected,
        String message) {

    static ProblemError of(Reason reason, String message) {
        return new ProblemError(
                reason.code(), reason.field(), reason.given(), reason.expected(), message);
    }
}
