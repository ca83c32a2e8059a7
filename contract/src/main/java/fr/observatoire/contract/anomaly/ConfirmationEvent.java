package fr.observatoire.contract.anomaly;

import fr.observatoire.contract.event.SchoolFact;

import java.time.LocalDate;

/** What a school says of values that were doubted. */
public sealed interface ConfirmationEvent extends SchoolFact
        permits DeclarationConfirmed, ConfirmationWithdrawn {

    JudgedSource source();

    /** First day of the period that is doubted: a Monday, or a 1 August. */
    LocalDate firstDay();
}
