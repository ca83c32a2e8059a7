package fr.observatoire.command.succession;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.NotBeforeRecordsBegan;
import fr.observatoire.command.decision.Rule;
import fr.observatoire.command.decision.Rules;
import fr.observatoire.command.school.SchoolIsKnown;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.succession.SuccessionCorrected;
import fr.observatoire.contract.succession.SuccessionDeclared;
import fr.observatoire.contract.succession.SuccessionEvent;
import fr.observatoire.contract.succession.SuccessionWithdrawn;
import fr.observatoire.contract.uai.Uai;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One school takes over from another. */
@AggregateRoot(type = "succession")
public final class Succession {

    @AggregateIdentifier @Nullable String id;

    private @Nullable LocalDate on;

    Succession() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Decision decide(DeclareSuccession command) {
        Rules.demand(rules(command));
        LocalDate day = command.declared().date();
        List<Reason> oddities =
                Rules.violations(List.of(new PredecessorIsClosedBy(day, command.before())));
        LocalDate before = this.on;
        if (day.equals(before) && !command.isWithdrawal()) {
            return Decision.unchanged(oddities);
        }
        AggregateLifecycle.apply(event(command, Rules.codes(oddities)));
        return (before == null) ? Decision.accepted(oddities) : Decision.corrected(oddities);
    }

    private List<Rule> rules(DeclareSuccession command) {
        String predecessor = command.declared().predecesseur();
        List<Rule> rules =
                new ArrayList<>(
                        List.of(
                                new SchoolIsKnown(command.uai(), command.school()),
                                new PredecessorIsKnown(predecessor, command.before()),
                                new NoSchoolSucceedsItself(command.uai(), predecessor),
                                new NotBeforeRecordsBegan("date", command.declared().date())));
        if (command.isWithdrawal()) {
            rules.add(new SuccessionIsDeclared(predecessor, this.on));
        }
        return rules;
    }

    private SuccessionEvent event(DeclareSuccession command, List<String> oddities) {
        String uai = command.uai().value();
        String predecessor = command.declared().predecesseur();
        LocalDate day = command.declared().date();
        String academie = Objects.requireNonNull(command.school()).academieOn(day);
        if (command.isWithdrawal()) {
            LocalDate declared = Objects.requireNonNull(this.on);
            return new SuccessionWithdrawn(uai, academie, predecessor, declared, oddities);
        }
        return (this.on == null)
                ? new SuccessionDeclared(uai, academie, predecessor, day, oddities)
                : new SuccessionCorrected(uai, academie, predecessor, day, this.on, oddities);
    }

    @EventSourcingHandler
    void evolve(SuccessionEvent event) {
        this.id = new SuccessionId(new Uai(event.uai()), event.predecessor()).value();
        this.on = (event instanceof SuccessionWithdrawn) ? null : event.on();
    }
}
