package fr.observatoire.command.confirmation;

import fr.observatoire.command.decision.AggregateId;
import fr.observatoire.contract.anomaly.JudgedSource;
import fr.observatoire.contract.uai.Uai;

import java.time.LocalDate;

/**
 * What a school says of one period of a source.
 *
 * @param firstDay as declared: what is no first day is refused by the aggregate
 */
public record ConfirmationId(Uai uai, JudgedSource source, LocalDate firstDay)
        implements AggregateId {

    @Override
    public String value() {
        return "confirmation:" + this.uai + ":" + this.source.id() + ":" + this.firstDay;
    }
}
