package fr.observatoire.contract.succession;

import fr.observatoire.contract.event.SchoolFact;

import java.time.LocalDate;

/** What can happen to the succession of one school to another; the UAI is the successor's. */
public sealed interface SuccessionEvent extends SchoolFact
        permits SuccessionDeclared, SuccessionCorrected, SuccessionWithdrawn {

    /** UAI of the school that was before. */
    String predecessor();

    /** First day on which the successor stands in its place. */
    LocalDate on();
}
