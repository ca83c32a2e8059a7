package fr.observatoire.command.plan;

import fr.observatoire.command.decision.AggregateId;
import fr.observatoire.contract.uai.Uai;

/** The plan of one school. */
public record PlanId(Uai uai) implements AggregateId {

    @Override
    public String value() {
        return "plan:" + this.uai;
    }
}
