package fr.observatoire.contract.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import fr.observatoire.contract.anomaly.JudgedSource;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What was declared is right, odd as it looks.
 *
 * @param du first day of the period that is doubted: a Monday, or a 1 August
 * @param position of the declaration that is confirmed, as the list of anomalies gives it
 * @param annulee true takes a confirmation back
 * @param motif key of the text that says why
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConfirmationDeclaration(
        JudgedSource source,
        LocalDate du,
        long position,
        @Nullable Boolean annulee,
        @JsonProperty("motif_cle") @Nullable UUID motif)
        implements Payload {}
