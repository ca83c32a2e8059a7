package fr.observatoire.contract.resource;

import fr.observatoire.contract.event.StoredEvent;

import java.util.List;

/**
 * A different declaration of an académie's school year.
 *
 * @param previous what was believed until now
 */
@StoredEvent(name = "gar-counts-corrected", revision = "1")
public record GarCountsCorrected(
        String academie,
        String schoolYear,
        GarCounts counts,
        GarCounts previous,
        List<String> anomalies)
        implements GarEvent {}
