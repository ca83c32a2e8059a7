package fr.observatoire.contract.entusage;

import fr.observatoire.contract.event.SchoolFact;

import java.time.LocalDate;

/** What can happen to the audience of one school's ENT in one week. */
public sealed interface EntUsageEvent extends SchoolFact
        permits EntUsageDeclared, EntUsageCorrected {

    /** Monday of the week. */
    LocalDate week();

    EntCounts counts();
}
