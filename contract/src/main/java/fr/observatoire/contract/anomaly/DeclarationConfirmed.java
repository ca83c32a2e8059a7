package fr.observatoire.contract.anomaly;

import fr.observatoire.contract.event.StoredEvent;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What was declared is right, odd as it looks.
 *
 * @param seen position of the last event that was seen of it: what is declared later is not
 *     confirmed
 * @param reason key of the text that says why; null for none
 */
@StoredEvent(name = "declaration-confirmed", revision = "1")
public record DeclarationConfirmed(
        String uai,
        String academie,
        JudgedSource source,
        LocalDate firstDay,
        long seen,
        @Nullable UUID reason,
        List<String> anomalies)
        implements ConfirmationEvent {}
