package fr.observatoire.command.questionnaire;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.reason.Reason;

import java.util.Optional;

/** The answers are to the version of the questionnaire that is asked. */
record VersionIsCurrent(String version, Optional<Referentiel> referentiel) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return this.referentiel
                .filter((found) -> !found.version().equals(this.version))
                .map(
                        (found) ->
                                Reason.of(
                                        "reponse.version",
                                        "version",
                                        this.version,
                                        found.version()));
    }
}
