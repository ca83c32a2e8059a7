package fr.observatoire.command.entusage;

import fr.observatoire.command.decision.AggregateId;
import fr.observatoire.contract.uai.Uai;

import java.time.LocalDate;

/**
 * The audience of one school's ENT in one week.
 *
 * @param week first day of the week, as declared
 */
public record EntUsageId(Uai uai, LocalDate week) implements AggregateId {

    @Override
    public String value() {
        return "ent:" + this.uai + ":" + this.week;
    }
}
