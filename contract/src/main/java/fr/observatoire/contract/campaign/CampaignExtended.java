package fr.observatoire.contract.campaign;

import fr.observatoire.contract.event.StoredEvent;

import java.time.LocalDate;

/** The last day is another one. */
@StoredEvent(name = "campaign-extended", revision = "1")
public record CampaignExtended(String campaign, LocalDate closesOn, LocalDate previous)
        implements CampaignEvent {}
