package fr.observatoire.command.school;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.territory.Territories;
import fr.observatoire.contract.uai.Uai;

import java.util.Optional;

/** A UAI starts with its département; one school in a hundred has moved since (facts.md §2). */
record UaiPrefixIsOfDepartement(Uai uai, String departement) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return Territories.france()
                .departement(this.departement)
                .filter((found) -> !this.uai.value().startsWith(found.uaiPrefix()))
                .map(
                        (found) ->
                                Reason.of(
                                        "anomalie.prefixe",
                                        "uai",
                                        found.code(),
                                        found.uaiPrefix()));
    }
}
