package fr.observatoire.contract.plan;

import fr.observatoire.contract.event.StoredEvent;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An objective is due on another day.
 *
 * @param reason key of the words that say why, null when none do
 */
@StoredEvent(name = "objective-rescheduled", revision = "1")
public record ObjectiveRescheduled(
        String uai,
        String academie,
        UUID objective,
        LocalDate rescheduledOn,
        LocalDate dueOn,
        LocalDate previous,
        @Nullable UUID reason,
        List<String> anomalies)
        implements PlanEvent {}
