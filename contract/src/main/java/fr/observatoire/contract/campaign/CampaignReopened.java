package fr.observatoire.contract.campaign;

import fr.observatoire.contract.event.StoredEvent;

import java.time.LocalDate;

/** Answers are taken again, until a new last day. */
@StoredEvent(name = "campaign-reopened", revision = "1")
public record CampaignReopened(String campaign, LocalDate reopenedOn, LocalDate closesOn)
        implements CampaignEvent {}
