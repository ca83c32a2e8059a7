package fr.observatoire.contract.succession;

import fr.observatoire.contract.event.StoredEvent;

import java.time.LocalDate;
import java.util.List;

/** A school takes over from another: alone from one (a new UAI), from several, or with others. */
@StoredEvent(name = "succession-declared", revision = "1")
public record SuccessionDeclared(
        String uai, String academie, String predecessor, LocalDate on, List<String> anomalies)
        implements SuccessionEvent {}
