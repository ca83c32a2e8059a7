package fr.observatoire.command.school;

import fr.observatoire.contract.school.PriorityEducation;
import fr.observatoire.contract.school.SchoolAttributes;
import fr.observatoire.contract.school.SchoolClosed;
import fr.observatoire.contract.school.SchoolEvent;
import fr.observatoire.contract.school.SchoolRegistered;
import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.contract.school.Sector;
import fr.observatoire.contract.submission.SchoolDeclaration;
import fr.observatoire.contract.uai.Uai;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** A collège of Rennes and what can be known of it. */
public final class Schools {

    public static final Uai UAI = new Uai("0350122T");

    public static final LocalDate REGISTERED = LocalDate.of(2024, 9, 2);

    public static final LocalDate OPENED = LocalDate.of(1965, 10, 1);

    static final String NAME = "Collège des Tests";

    private Schools() {}

    public static KnownSchool open() {
        return after(registered());
    }

    public static KnownSchool closedOn(LocalDate day) {
        return after(registered(), new SchoolClosed(UAI.value(), "14", day, List.of()));
    }

    public static KnownSchool openedOn(LocalDate day) {
        return after(
                new SchoolRegistered(UAI.value(), "14", attributes(), day, REGISTERED, List.of()));
    }

    static KnownSchool after(SchoolEvent... events) {
        KnownSchool school = null;
        for (SchoolEvent event : events) {
            school = KnownSchool.after(school, event);
        }
        return school;
    }

    static SchoolRegistered registered() {
        return new SchoolRegistered(UAI.value(), "14", attributes(), OPENED, REGISTERED, List.of());
    }

    static SchoolAttributes attributes() {
        return attributes(NAME);
    }

    static SchoolAttributes attributes(String name) {
        return new SchoolAttributes(
                name,
                SchoolType.COLLEGE,
                Sector.PUBLIC,
                PriorityEducation.HORS,
                "035",
                "14",
                "35238",
                "Rennes",
                340,
                null);
    }

    public static SchoolDeclaration line() {
        return line(NAME, "035", "14", REGISTERED, "OUVERT", null);
    }

    public static SchoolDeclaration line(
            String name,
            String departement,
            String academie,
            @Nullable LocalDate asOf,
            @Nullable String state,
            @Nullable Integer pupils) {
        return new SchoolDeclaration(
                name,
                "Collège",
                "Public",
                departement,
                academie,
                "35238",
                "Rennes",
                340,
                null,
                null,
                null,
                OPENED,
                asOf,
                state,
                pupils);
    }
}
