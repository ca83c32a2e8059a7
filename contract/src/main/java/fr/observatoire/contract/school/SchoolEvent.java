package fr.observatoire.contract.school;

import fr.observatoire.contract.event.SchoolFact;

/** What can happen to a school of the register. */
public sealed interface SchoolEvent extends SchoolFact
        permits SchoolRegistered,
                SchoolChanged,
                SchoolClosed,
                SchoolReopened,
                HeadcountDeclared,
                HeadcountCorrected {}
