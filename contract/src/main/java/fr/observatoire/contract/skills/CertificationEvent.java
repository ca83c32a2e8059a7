package fr.observatoire.contract.skills;

import fr.observatoire.contract.event.SchoolFact;

/** What can happen to the certifications of a school year. */
public sealed interface CertificationEvent extends SchoolFact
        permits CertificationDeclared, CertificationCorrected {

    /** "2024-2025". */
    String schoolYear();

    CertificationCounts counts();
}
