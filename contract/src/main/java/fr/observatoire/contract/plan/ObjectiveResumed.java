package fr.observatoire.contract.plan;

import fr.observatoire.contract.event.StoredEvent;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An objective that was reached or given up is pursued again. */
@StoredEvent(name = "objective-resumed", revision = "1")
public record ObjectiveResumed(
        String uai,
        String academie,
        UUID objective,
        LocalDate resumedOn,
        LocalDate dueOn,
        List<String> anomalies)
        implements PlanEvent {}
