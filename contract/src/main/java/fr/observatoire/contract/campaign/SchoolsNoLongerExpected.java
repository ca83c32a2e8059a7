package fr.observatoire.contract.campaign;

import fr.observatoire.contract.event.StoredEvent;

import java.time.LocalDate;
import java.util.List;

/**
 * Schools that closed, or left the campaign's territory.
 *
 * @param since the day from which they are no longer expected
 */
@StoredEvent(name = "schools-no-longer-expected", revision = "1")
public record SchoolsNoLongerExpected(String campaign, LocalDate since, List<String> schools)
        implements CampaignEvent {}
