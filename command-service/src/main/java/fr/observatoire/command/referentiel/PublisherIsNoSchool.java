package fr.observatoire.command.referentiel;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;

import java.util.Optional;

/** Schools answer questionnaires; teams of a territory publish them. */
record PublisherIsNoSchool(String territory) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return this.territory.startsWith("etablissement:")
                ? Optional.of(Reason.of("referentiel.editeur", "territoire", this.territory, null))
                : Optional.empty();
    }
}
