package fr.observatoire.contract.resource;

import fr.observatoire.contract.event.StoredEvent;

import java.util.List;

/** First declaration of an académie's school year. */
@StoredEvent(name = "gar-counts-declared", revision = "1")
public record GarCountsDeclared(
        String academie, String schoolYear, GarCounts counts, List<String> anomalies)
        implements GarEvent {}
