package fr.observatoire.command.school;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.reason.Reason;

import java.time.LocalDate;
import java.util.Optional;

/** What is counted in a school year is counted once it has begun. */
public record SchoolYearHasBegun(String text, LocalDate today) implements Rule {

    @Override
    public Optional<Reason> violation() {
        SchoolYear current = SchoolYear.containing(this.today);
        return SchoolYear.parse(this.text)
                .filter((year) -> year.compareTo(current) > 0)
                .map(
                        (year) ->
                                Reason.of(
                                        "annee.future",
                                        "annee_scolaire",
                                        year.label(),
                                        current.label()));
    }
}
