package fr.observatoire.contract.plan;

import fr.observatoire.contract.event.StoredEvent;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An objective is given up.
 *
 * @param reason key of the words that say why
 */
@StoredEvent(name = "objective-abandoned", revision = "1")
public record ObjectiveAbandoned(
        String uai,
        String academie,
        UUID objective,
        LocalDate abandonedOn,
        UUID reason,
        List<String> anomalies)
        implements PlanEvent {}
