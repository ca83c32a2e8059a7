package fr.observatoire.command.school;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.territory.Territories;

import java.util.Optional;

/** The code is an académie's: 62 stands for the DOM together, and is none (facts.md §1). */
record AcademieExists(String code) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return Territories.france().academie(this.code).isPresent()
                ? Optional.empty()
                : Optional.of(Reason.of("academie.inconnue", "code_academie", this.code, null));
    }
}
