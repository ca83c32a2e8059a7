package fr.observatoire.contract.submission;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A school takes over from another.
 *
 * @param predecesseur UAI of the school that was before
 * @param date first day on which it does
 * @param annulee true takes back what was declared in error
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SuccessionDeclaration(String predecesseur, LocalDate date, @Nullable Boolean annulee)
        implements Payload {}
