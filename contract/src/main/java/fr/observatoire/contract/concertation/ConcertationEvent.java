package fr.observatoire.contract.concertation;

import fr.observatoire.contract.event.RegionFact;

import java.util.UUID;

/** What can happen to the support of a proposal in a région and a school year. */
public sealed interface ConcertationEvent extends RegionFact
        permits SupportDeclared, SupportCorrected {

    /** "2025-2026". */
    String schoolYear();

    /** Key of its wording, which can be erased. */
    UUID proposal();

    Support support();
}
