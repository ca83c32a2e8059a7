package fr.observatoire.contract.succession;

import fr.observatoire.contract.event.StoredEvent;

import java.time.LocalDate;
import java.util.List;

/**
 * Another day for a succession that is known.
 *
 * @param previous the day that was believed until now
 */
@StoredEvent(name = "succession-corrected", revision = "1")
public record SuccessionCorrected(
        String uai,
        String academie,
        String predecessor,
        LocalDate on,
        LocalDate previous,
        List<String> anomalies)
        implements SuccessionEvent {}
