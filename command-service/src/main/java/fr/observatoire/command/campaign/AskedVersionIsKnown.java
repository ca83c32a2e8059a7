package fr.observatoire.command.campaign;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** The version that is asked exists. */
record AskedVersionIsKnown(@Nullable String version, AskedQuestions questions) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return this.questions
                .latest()
                .filter((latest) -> this.questions.asked().isEmpty())
                .map(
                        (latest) ->
                                Reason.of(
                                        "referentiel.version-inconnue",
                                        "version",
                                        this.version,
                                        latest.version()));
    }
}
