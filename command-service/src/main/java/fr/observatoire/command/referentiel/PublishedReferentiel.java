package fr.observatoire.command.referentiel;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.Rules;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.ReferentielEvent;
import fr.observatoire.contract.questionnaire.ReferentielPublished;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A team's own questionnaire. A version that is published never changes: answers are tied to it.
 */
@AggregateRoot(type = "referentiel")
final class PublishedReferentiel {

    @AggregateIdentifier @Nullable String id;

    private @Nullable String territory;

    private final Map<String, Referentiel> versions = new HashMap<>();

    PublishedReferentiel() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Decision decide(PublishReferentiel command) {
        Referentiel given = command.referentiel();
        Referentiel published = this.versions.get(given.version());
        Rules.demand(
                List.of(
                        new PublisherIsNoSchool(command.territory()),
                        new IdIsNotBuiltIn(given.id()),
                        new PublisherIsTheSame(command, this.territory),
                        new VersionIsNotPublishedOtherwise(given, published)));
        if (published != null) {
            return Decision.unchanged(List.of());
        }
        apply(new ReferentielPublished(command.territory(), command.today(), given));
        return Decision.accepted(List.of());
    }

    @EventSourcingHandler
    void evolve(ReferentielEvent event) {
        switch (event) {
            case ReferentielPublished(var publisher, var day, var referentiel) -> {
                this.id = new ReferentielId(referentiel.id()).value();
                this.territory = publisher;
                this.versions.put(referentiel.version(), referentiel);
            }
        }
    }
}
