package fr.observatoire.contract.concertation;

import fr.observatoire.contract.event.StoredEvent;

import java.util.List;
import java.util.UUID;

/**
 * A different declaration of a proposal's support.
 *
 * @param previous what was believed until now
 */
@StoredEvent(name = "proposal-support-corrected", revision = "1")
public record SupportCorrected(
        String region,
        String schoolYear,
        UUID proposal,
        Support support,
        Support previous,
        List<String> anomalies)
        implements ConcertationEvent {}
