package fr.observatoire.command.plan;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.Rules;
import fr.observatoire.contract.plan.ObjectiveSet;
import fr.observatoire.contract.plan.PlanEvent;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.uai.Uai;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The objectives of one school. */
@AggregateRoot(type = "plan")
public final class DigitalPlan {

    @AggregateIdentifier @Nullable String id;

    private final Map<UUID, Objective> objectives = new HashMap<>();

    DigitalPlan() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Decision decide(ChangeObjective command) {
        Optional<Objective> known = Optional.ofNullable(this.objectives.get(command.objective()));
        Rules.demand(PlanRules.demanded(command, known));
        List<Reason> oddities = Rules.violations(PlanRules.expected(command));
        PlanEvent event = PlanEvents.of(command, known, Rules.codes(oddities));
        if (known.filter((objective) -> objective.isAlreadyAsAfter(event)).isPresent()) {
            return Decision.unchanged(oddities);
        }
        apply(event);
        return (known.isPresent() && event instanceof ObjectiveSet)
                ? Decision.corrected(oddities)
                : Decision.accepted(oddities);
    }

    @EventSourcingHandler
    void evolve(PlanEvent event) {
        this.id = new PlanId(new Uai(event.uai())).value();
        Objective before = this.objectives.get(event.objective());
        this.objectives.put(event.objective(), Objective.after(before, event));
    }
}
