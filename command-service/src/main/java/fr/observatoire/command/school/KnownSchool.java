package fr.observatoire.command.school;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the writer knows of a school when it judges what is declared about it: an entry of the
 * school index, moved by the school's events.
 *
 * @param type id of the school type
 * @param asOf day of the register line that spoke last
 * @param academies in the order of time, at least one
 * @param closures in the order of time
 */
public record KnownSchool(
        String uai,
        String departement,
        String type,
        @Nullable LocalDate openedOn,
        LocalDate asOf,
        List<Membership> academies,
        List<Closure> closures) {

    /** The school after an event; only a registration needs no school before it. */
    static KnownSchool after(@Nullable KnownSchool before, SchoolEvent event) {
        return (event instanceof SchoolRegistered registered)
                ? registered(registered)
                : Objects.requireNonNull(before, "an event before its registration").with(event);
    }

    private static KnownSchool registered(SchoolRegistered event) {
        SchoolAttributes attributes = event.attributes();
        return new KnownSchool(
                event.uai(),
                attributes.departement(),
                attributes.type().id(),
                event.openedOn(),
                event.asOf(),
                List.of(new Membership(event.asOf(), attributes.academie())),
                List.of());
    }

    private KnownSchool with(SchoolEvent event) {
        return switch (event) {
            case SchoolRegistered registered -> registered(registered);
            case SchoolChanged changed -> changed(changed);
            case SchoolClosed closed -> withClosures(Closures.closed(this.closures, closed));
            case SchoolReopened reopened ->
                    withClosures(Closures.reopened(this.closures, reopened));
            case HeadcountDeclared declared -> this;
            case HeadcountCorrected corrected -> this;
        };
    }

    private KnownSchool changed(SchoolChanged event) {
        SchoolAttributes attributes = event.attributes();
        List<Membership> memberships = new ArrayList<>(this.academies);
        if (!academie().equals(attributes.academie())) {
            memberships.add(new Membership(event.asOf(), attributes.academie()));
        }
        return new KnownSchool(
                this.uai,
                attributes.departement(),
                attributes.type().id(),
                event.openedOn(),
                event.asOf(),
                List.copyOf(memberships),
                this.closures);
    }

    private KnownSchool withClosures(List<Closure> moved) {
        return new KnownSchool(
                this.uai,
                this.departement,
                this.type,
                this.openedOn,
                this.asOf,
                this.academies,
                moved);
    }

    /** Code of the académie today. */
    public String academie() {
        return this.academies.getLast().academie();
    }

    /** Code of the académie that the register gave on a day; before its first line, the first. */
    public String academieOn(LocalDate day) {
        return this.academies.reversed().stream()
                .filter((membership) -> !membership.from().isAfter(day))
                .findFirst()
                .orElse(this.academies.getFirst())
                .academie();
    }

    /** Since when the school is closed, if it is on that day. */
    Optional<LocalDate> closureOn(LocalDate day) {
        return this.closures.stream()
                .filter((closure) -> closure.covers(day))
                .map(Closure::from)
                .findFirst();
    }

    /** Since when the school is closed; null while it is open. */
    public @Nullable LocalDate closedSince() {
        boolean closed = !this.closures.isEmpty() && this.closures.getLast().until() == null;
        return closed ? this.closures.getLast().from() : null;
    }
}
