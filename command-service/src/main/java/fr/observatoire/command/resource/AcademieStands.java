package fr.observatoire.command.resource;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.territory.Academie;
import fr.observatoire.contract.territory.Territories;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The code is an académie's at the end of the year: 62 stands for the DOM together and is none, and
 * Caen is Normandie since 2020 (facts.md §1).
 */
record AcademieStands(String code, LocalDate end, String year) implements Rule {

    @Override
    public Optional<Reason> violation() {
        Optional<Academie> found = Territories.france().academie(this.code);
        if (found.isEmpty()) {
            return Optional.of(Reason.of("academie.inconnue", "academie", this.code, null));
        }
        return found.get().existsOn(this.end)
                ? Optional.empty()
                : Optional.of(Reason.of("academie.hors-periode", "academie", this.code, this.year));
    }
}
