package fr.observatoire.command.edition;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.reason.Reason;

import java.util.Optional;

/** Two editions of one year could be set against each other. */
record EditionIsNotDrawn(Feed feed, SchoolYear year, boolean drawn) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return this.drawn
                ? Optional.of(
                        Reason.of(
                                "edition.existe",
                                "anneeScolaire",
                                this.year.label(),
                                this.feed.id()))
                : Optional.empty();
    }
}
