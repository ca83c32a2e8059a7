package fr.observatoire.contract.questionnaire;

import fr.observatoire.contract.event.TeamDecision;

/** What can happen to a published référentiel: there are versions, and nothing else. */
public sealed interface ReferentielEvent extends TeamDecision permits ReferentielPublished {}
