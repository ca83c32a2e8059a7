package fr.observatoire.command.confirmation;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.NotBeforeRecordsBegan;
import fr.observatoire.command.decision.NotInTheFuture;
import fr.observatoire.command.decision.Rule;
import fr.observatoire.command.decision.Rules;
import fr.observatoire.command.school.SchoolIsKnown;
import fr.observatoire.contract.anomaly.ConfirmationEvent;
import fr.observatoire.contract.anomaly.ConfirmationWithdrawn;
import fr.observatoire.contract.anomaly.DeclarationConfirmed;
import fr.observatoire.contract.submission.ConfirmationDeclaration;
import fr.observatoire.contract.uai.Uai;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a school says of one period of a source. */
@AggregateRoot(type = "confirmation")
public final class Confirmation {

    @AggregateIdentifier @Nullable String id;

    /** Up to which position it is confirmed; null when it is not. */
    private @Nullable Long seen;

    Confirmation() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Decision decide(ConfirmDeclaration command) {
        Rules.demand(rules(command));
        Long before = this.seen;
        boolean said = before != null && before == command.declared().position();
        if (said && !command.isWithdrawal()) {
            return Decision.unchanged(List.of());
        }
        AggregateLifecycle.apply(event(command));
        return (before == null) ? Decision.accepted(List.of()) : Decision.corrected(List.of());
    }

    private List<Rule> rules(ConfirmDeclaration command) {
        ConfirmationDeclaration declared = command.declared();
        List<Rule> rules =
                new ArrayList<>(
                        List.of(
                                new SchoolIsKnown(command.uai(), command.school()),
                                new NotBeforeRecordsBegan("du", declared.du()),
                                new PeriodBeginsOn(declared.source(), declared.du()),
                                new NotInTheFuture("du", declared.du(), command.today())));
        if (command.isWithdrawal()) {
            rules.add(new SomethingIsConfirmed(declared.du(), this.seen));
        }
        return rules;
    }

    private static ConfirmationEvent event(ConfirmDeclaration command) {
        ConfirmationDeclaration it = command.declared();
        String uai = command.uai().value();
        String academie = Objects.requireNonNull(command.school()).academieOn(it.du());
        return command.isWithdrawal()
                ? new ConfirmationWithdrawn(uai, academie, it.source(), it.du(), List.of())
                : new DeclarationConfirmed(
                        uai, academie, it.source(), it.du(), it.position(), it.motif(), List.of());
    }

    @EventSourcingHandler
    void evolve(ConfirmationEvent event) {
        this.id =
                new ConfirmationId(new Uai(event.uai()), event.source(), event.firstDay()).value();
        this.seen =
                switch (event) {
                    case DeclarationConfirmed it -> it.seen();
                    case ConfirmationWithdrawn _ -> null;
                };
    }
}
