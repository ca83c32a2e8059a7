package fr.observatoire.command.annotation;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.command.team.Territory;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** An annotation is changed by who set it, or for the whole country. */
record AnnotationIsTheActors(String territory, @Nullable Standing standing) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return Optional.ofNullable(this.standing)
                .map(Standing::owner)
                .filter((owner) -> !owner.equals(this.territory))
                .filter((owner) -> !Territory.NATIONAL.equals(this.territory))
                .map(
                        (owner) ->
                                Reason.of(
                                        "annotation.autre-territoire",
                                        "territoire",
                                        this.territory,
                                        owner));
    }
}
