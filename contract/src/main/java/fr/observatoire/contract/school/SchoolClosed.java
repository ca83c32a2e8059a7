package fr.observatoire.contract.school;

import fr.observatoire.contract.event.StoredEvent;

import java.time.LocalDate;
import java.util.List;

/**
 * A school closes.
 *
 * @param closedOn first day without pupils
 */
@StoredEvent(name = "school-closed", revision = "1")
public record SchoolClosed(String uai, String academie, LocalDate closedOn, List<String> anomalies)
        implements SchoolEvent {}
