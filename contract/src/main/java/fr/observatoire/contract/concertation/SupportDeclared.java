package fr.observatoire.contract.concertation;

import fr.observatoire.contract.event.StoredEvent;

import java.util.List;
import java.util.UUID;

/** First declaration of a proposal's support. */
@StoredEvent(name = "proposal-support-declared", revision = "1")
public record SupportDeclared(
        String region, String schoolYear, UUID proposal, Support support, List<String> anomalies)
        implements ConcertationEvent {}
