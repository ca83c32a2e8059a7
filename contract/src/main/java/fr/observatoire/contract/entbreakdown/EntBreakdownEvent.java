package fr.observatoire.contract.entbreakdown;

import fr.observatoire.contract.event.SchoolFact;

import java.time.LocalDate;
import java.util.List;

/** What can happen to one breakdown of the audience of one school's ENT in one week. */
public sealed interface EntBreakdownEvent extends SchoolFact
        permits EntBreakdownDeclared, EntBreakdownCorrected {

    /** Monday of the week. */
    LocalDate week();

    Breakdown breakdown();

    /** Of the modalities of which something is known, in the order of the closed list. */
    List<ModalityCounts> counts();
}
