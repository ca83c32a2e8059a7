package fr.observatoire.contract.plan;

import fr.observatoire.contract.event.SchoolFact;

import java.util.UUID;

/** What can happen to an objective of a school's plan. */
public sealed interface PlanEvent extends SchoolFact
        permits ObjectiveSet,
                ObjectiveRescheduled,
                ObjectiveReached,
                ObjectiveAbandoned,
                ObjectiveResumed {

    UUID objective();
}
