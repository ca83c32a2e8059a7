package fr.observatoire.command.referentiel;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** What changes gets a new version. */
record VersionIsNotPublishedOtherwise(Referentiel given, @Nullable Referentiel published)
        implements Rule {

    @Override
    public Optional<Reason> violation() {
        return (this.published == null || this.published.equals(this.given))
                ? Optional.empty()
                : Optional.of(
                        Reason.of(
                                "referentiel.version-publiee",
                                "version",
                                this.given.version(),
                                this.given.id()));
    }
}
