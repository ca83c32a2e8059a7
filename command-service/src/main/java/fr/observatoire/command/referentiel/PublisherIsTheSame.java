package fr.observatoire.command.referentiel;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * An id belongs to the territory that published it first.
 *
 * @param publisher that territory, null when nobody has
 */
record PublisherIsTheSame(PublishReferentiel command, @Nullable String publisher) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return (this.publisher == null || this.publisher.equals(this.command.territory()))
                ? Optional.empty()
                : Optional.of(
                        Reason.of(
                                "referentiel.territoire",
                                "id",
                                this.command.referentiel().id(),
                                this.publisher));
    }
}
