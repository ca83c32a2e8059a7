package fr.observatoire.contract.school;

import fr.observatoire.contract.event.StoredEvent;

import java.time.LocalDate;
import java.util.List;

/**
 * A closed school is open again.
 *
 * @param reopenedOn first day with pupils
 */
@StoredEvent(name = "school-reopened", revision = "1")
public record SchoolReopened(
        String uai, String academie, LocalDate reopenedOn, List<String> anomalies)
        implements SchoolEvent {}
