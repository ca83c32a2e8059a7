package fr.observatoire.command.referentiel;

import fr.observatoire.command.decision.AggregateId;

/** A published référentiel, in all its versions. */
public record ReferentielId(String id) implements AggregateId {

    @Override
    public String value() {
        return "referentiel:" + this.id;
    }
}
