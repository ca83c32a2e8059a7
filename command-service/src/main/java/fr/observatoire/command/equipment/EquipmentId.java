package fr.observatoire.command.equipment;

import fr.observatoire.command.decision.AggregateId;
import fr.observatoire.contract.uai.Uai;

/** All inventories of one school. */
public record EquipmentId(Uai uai) implements AggregateId {

    @Override
    public String value() {
        return "equipment:" + this.uai;
    }
}
