package fr.observatoire.command.school;

import fr.observatoire.contract.school.SchoolAttributes;
import fr.observatoire.contract.school.SchoolChanged;
import fr.observatoire.contract.school.SchoolClosed;
import fr.observatoire.contract.school.SchoolEvent;
import fr.observatoire.contract.school.SchoolRegistered;
import fr.observatoire.contract.school.SchoolReopened;
import fr.observatoire.contract.submission.SchoolDeclaration;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a register line changes of what was known of its school. */
final class RegisterChanges {

    private final RegisterSchool command;

    private final LocalDate asOf;

    private final SchoolAttributes attributes;

    private final List<String> oddities;

    RegisterChanges(RegisterSchool command, List<String> oddities) {
        this.command = command;
        this.asOf = command.asOf();
        this.attributes = RegisterLine.attributes(command.line(), this.asOf);
        this.oddities = oddities;
    }

    List<SchoolEvent> after(@Nullable KnownSchool known, @Nullable SchoolAttributes before) {
        List<SchoolEvent> changes = new ArrayList<>();
        if (known == null || before == null) {
            changes.add(registered());
        } else if (differs(known, before)) {
            changes.add(changed(known, before));
        }
        addOpening(changes, (known == null) ? null : known.closedSince());
        return changes;
    }

    private boolean differs(KnownSchool known, SchoolAttributes before) {
        LocalDate opening = line().dateOuverture();
        return !this.attributes.equals(before)
                || (opening != null && !opening.equals(known.openedOn()));
    }

    private SchoolEvent registered() {
        return new SchoolRegistered(
                uai(),
                this.attributes.academie(),
                this.attributes,
                line().dateOuverture(),
                this.asOf,
                this.oddities);
    }

    private SchoolEvent changed(KnownSchool known, SchoolAttributes before) {
        LocalDate opening = line().dateOuverture();
        return new SchoolChanged(
                uai(),
                this.attributes.academie(),
                this.attributes,
                before,
                (opening == null) ? known.openedOn() : opening,
                this.asOf,
                this.oddities);
    }

    private void addOpening(List<SchoolEvent> changes, @Nullable LocalDate closedSince) {
        boolean closed = RegisterLine.closed(line());
        if (closed && closedSince == null) {
            changes.add(
                    new SchoolClosed(uai(), this.attributes.academie(), this.asOf, this.oddities));
        } else if (!closed && closedSince != null && !this.asOf.isBefore(closedSince)) {
            changes.add(
                    new SchoolReopened(
                            uai(), this.attributes.academie(), this.asOf, this.oddities));
        }
    }

    private String uai() {
        return this.command.uai().value();
    }

    private SchoolDeclaration line() {
        return this.command.line();
    }
}
