package fr.observatoire.contract.resource;

import fr.observatoire.contract.event.AcademieFact;

/** What can happen to the GAR's counts of an académie in a school year. */
public sealed interface GarEvent extends AcademieFact
        permits GarCountsDeclared, GarCountsCorrected {

    /** "2024-2025". */
    String schoolYear();

    GarCounts counts();
}
