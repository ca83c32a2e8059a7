package fr.observatoire.command.school;

import fr.observatoire.command.decision.AggregateId;
import fr.observatoire.contract.uai.Uai;

/** One school of the register. */
public record SchoolId(Uai uai) implements AggregateId {

    @Override
    public String value() {
        return "school:" + this.uai;
    }
}
