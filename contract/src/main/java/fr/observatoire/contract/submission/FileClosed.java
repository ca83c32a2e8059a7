package fr.observatoire.contract.submission;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * All lines of a file have been sent on.
 *
 * @param lines how many submissions were sent
 * @param completeFor territory whose register the file declares to be complete ("departement:035",
 *     "academie:14", "national"): schools of it that the file lacks are closed; null when it
 *     declares nothing of the kind
 * @param asOf date of the extract, from which the missing schools count as closed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FileClosed(int lines, @Nullable String completeFor, @Nullable LocalDate asOf)
        implements Payload {}
