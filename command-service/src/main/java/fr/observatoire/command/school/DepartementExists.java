package fr.observatoire.command.school;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.territory.Territories;

import java.util.Optional;

/** The code is a département's, in either of its two forms. */
record DepartementExists(String code) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return Territories.france().departement(this.code).isPresent()
                ? Optional.empty()
                : Optional.of(
                        Reason.of("departement.inconnu", "code_departement", this.code, null));
    }
}
