package fr.observatoire.query.school;

import fr.observatoire.contract.school.SchoolAttributes;

import java.time.LocalDate;

/** What figures are broken down by, as of a date. */
record SchoolVersion(
        LocalDate asOf,
        String type,
        String sector,
        String priorityEducation,
        String departement,
        String academie) {

    static SchoolVersion of(LocalDate asOf, SchoolAttributes attributes) {
        return new SchoolVersion(
                asOf,
                attributes.type().id(),
                attributes.sector().id(),
                attributes.priorityEducation().id(),
                attributes.departement(),
                attributes.academie());
    }
}
