package fr.observatoire.command.succession;

import fr.observatoire.command.decision.AggregateId;
import fr.observatoire.contract.uai.Uai;

/**
 * The succession of one school to another.
 *
 * @param predecessor as it was given: what is no UAI is refused by the aggregate
 */
public record SuccessionId(Uai uai, String predecessor) implements AggregateId {

    @Override
    public String value() {
        return "succession:" + this.uai + ":" + this.predecessor;
    }
}
