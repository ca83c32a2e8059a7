package fr.observatoire.command.annotation;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.Rule;
import fr.observatoire.command.decision.Rules;
import fr.observatoire.contract.annotation.Annotated;
import fr.observatoire.contract.annotation.AnnotationAmended;
import fr.observatoire.contract.annotation.AnnotationEvent;
import fr.observatoire.contract.annotation.AnnotationSet;
import fr.observatoire.contract.annotation.AnnotationWithdrawn;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a team notes beside the figures of a territory. */
@AggregateRoot(type = "annotation")
final class Annotation {

    @AggregateIdentifier @Nullable String id;

    private @Nullable Standing standing;

    Annotation() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Decision decide(SetAnnotation command) {
        Draft draft = command.draft();
        demand(draft, new AnnotationIdIsFree(command, this.standing));
        if (this.standing != null) {
            return Decision.unchanged(List.of());
        }
        apply(new AnnotationSet(command.id(), draft.territory(), draft.content().orElseThrow()));
        return Decision.accepted(List.of());
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Decision decide(AmendAnnotation command) {
        Draft draft = command.draft();
        demand(
                draft,
                new AnnotationExists(command.id(), this.standing),
                new AnnotationHolds(command.id(), this.standing),
                new AnnotationIsTheActors(draft.territory(), this.standing));
        Annotated before = Objects.requireNonNull(this.standing).content();
        Annotated after = draft.content().orElseThrow();
        if (after.equals(before)) {
            return Decision.unchanged(List.of());
        }
        apply(new AnnotationAmended(command.id(), after, before));
        return Decision.accepted(List.of());
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Decision decide(WithdrawAnnotation command) {
        Rules.demand(
                List.of(
                        new AnnotationExists(command.id(), this.standing),
                        new AnnotationIsTheActors(command.territory(), this.standing)));
        if (Objects.requireNonNull(this.standing).withdrawnOn() != null) {
            return Decision.unchanged(List.of());
        }
        apply(new AnnotationWithdrawn(command.id(), command.today()));
        return Decision.accepted(List.of());
    }

    private static void demand(Draft draft, Rule... more) {
        Rules.demand(Stream.concat(Stream.of(more), draft.rules().stream()).toList());
    }

    @EventSourcingHandler
    void evolve(AnnotationEvent event) {
        this.id = new AnnotationId(event.annotation()).value();
        Standing before = this.standing;
        this.standing =
                switch (event) {
                    case AnnotationSet(var any, var owner, var content) ->
                            new Standing(owner, content, null);
                    case AnnotationAmended(var any, var content, var previous) ->
                            Objects.requireNonNull(before).with(content);
                    case AnnotationWithdrawn(var any, var day) ->
                            Objects.requireNonNull(before).withdrawn(day);
                };
    }
}
