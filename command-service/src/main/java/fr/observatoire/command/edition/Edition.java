package fr.observatoire.command.edition;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.Rules;
import fr.observatoire.contract.edition.EditionDrawn;
import fr.observatoire.contract.edition.EditionEvent;
import fr.observatoire.contract.indicator.Feed;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** The figures of a feed's school year, published once. */
@AggregateRoot(type = "edition")
final class Edition {

    @AggregateIdentifier @Nullable String id;

    Edition() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Decision decide(DrawEdition command) {
        Rules.demand(
                List.of(
                        new DrawerIsNoSchool(command.territory()),
                        new FeedComesInEditions(command.feed()),
                        new YearIsOver(command.year(), command.today()),
                        new EditionIsNotDrawn(command.feed(), command.year(), this.id != null)));
        apply(new EditionDrawn(command.feed(), command.year().label(), command.today()));
        return Decision.accepted(List.of());
    }

    @EventSourcingHandler
    void evolve(EditionEvent event) {
        switch (event) {
            case EditionDrawn(Feed feed, String schoolYear, LocalDate _) ->
                    this.id = new EditionId(feed, schoolYear).value();
        }
    }
}
