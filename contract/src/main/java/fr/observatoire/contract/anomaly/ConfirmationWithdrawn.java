package fr.observatoire.contract.anomaly;

import fr.observatoire.contract.event.StoredEvent;

import java.time.LocalDate;
import java.util.List;

/** A school no longer says that what it declared is right. */
@StoredEvent(name = "confirmation-withdrawn", revision = "1")
public record ConfirmationWithdrawn(
        String uai,
        String academie,
        JudgedSource source,
        LocalDate firstDay,
        List<String> anomalies)
        implements ConfirmationEvent {}
