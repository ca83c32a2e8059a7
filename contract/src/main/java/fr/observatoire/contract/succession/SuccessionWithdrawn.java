package fr.observatoire.contract.succession;

import fr.observatoire.contract.event.StoredEvent;

import java.time.LocalDate;
import java.util.List;

/** A succession that was declared in error. */
@StoredEvent(name = "succession-withdrawn", revision = "1")
public record SuccessionWithdrawn(
        String uai, String academie, String predecessor, LocalDate on, List<String> anomalies)
        implements SuccessionEvent {}
