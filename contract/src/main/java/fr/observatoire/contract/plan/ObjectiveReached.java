package fr.observatoire.contract.plan;

import fr.observatoire.contract.event.StoredEvent;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The school says that an objective is reached. */
@StoredEvent(name = "objective-reached", revision = "1")
public record ObjectiveReached(
        String uai, String academie, UUID objective, LocalDate reachedOn, List<String> anomalies)
        implements PlanEvent {}
