package fr.observatoire.contract.campaign;

import fr.observatoire.contract.event.StoredEvent;

import java.time.LocalDate;
import java.util.List;

/**
 * Schools that the campaign asks: all of them at its opening, then those that join.
 *
 * @param since the day from which they are expected
 */
@StoredEvent(name = "schools-expected", revision = "1")
public record SchoolsExpected(String campaign, LocalDate since, List<String> schools)
        implements CampaignEvent {}
