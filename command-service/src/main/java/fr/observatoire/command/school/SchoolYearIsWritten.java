package fr.observatoire.command.school;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.reason.Reason;

import java.util.Optional;

/** The text is a school year, "2025-2026", or the year of its rentrée. */
public record SchoolYearIsWritten(String text) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return SchoolYear.parse(this.text).isPresent()
                ? Optional.empty()
                : Optional.of(Reason.of("annee.forme", "annee_scolaire", this.text, null));
    }
}
