package fr.observatoire.contract.campaign;

import fr.observatoire.contract.event.StoredEvent;

import java.time.LocalDate;

/** Nothing more is taken, whatever the last day was. */
@StoredEvent(name = "campaign-closed", revision = "1")
public record CampaignClosed(String campaign, LocalDate closedOn) implements CampaignEvent {}
