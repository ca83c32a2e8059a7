package fr.observatoire.query.school;

import fr.observatoire.contract.school.HeadcountCorrected;
import fr.observatoire.contract.school.HeadcountDeclared;
import fr.observatoire.contract.school.SchoolAttributes;
import fr.observatoire.contract.school.SchoolChanged;
import fr.observatoire.contract.school.SchoolClosed;
import fr.observatoire.contract.school.SchoolEvent;
import fr.observatoire.contract.school.SchoolRegistered;
import fr.observatoire.contract.school.SchoolReopened;

import org.jspecify.annotations.Nullable;

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

    /** The attributes that an event gives, if it does. */
    static @Nullable SchoolVersion in(SchoolEvent event) {
        return switch (event) {
            case SchoolRegistered it -> of(it.asOf(), it.attributes());
            case SchoolChanged it -> of(it.asOf(), it.attributes());
            case SchoolClosed it -> null;
            case SchoolReopened it -> null;
            case HeadcountDeclared it -> null;
            case HeadcountCorrected it -> null;
        };
    }
}
