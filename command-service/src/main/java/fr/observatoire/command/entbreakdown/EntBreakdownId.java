package fr.observatoire.command.entbreakdown;

import fr.observatoire.command.decision.AggregateId;
import fr.observatoire.contract.entbreakdown.Breakdown;
import fr.observatoire.contract.uai.Uai;

import java.time.LocalDate;

/**
 * One breakdown of the audience of one school's ENT in one week.
 *
 * @param week first day of the week, as declared
 */
public record EntBreakdownId(Uai uai, LocalDate week, Breakdown breakdown) implements AggregateId {

    @Override
    public String value() {
        return "ent-breakdown:" + this.uai + ":" + this.week + ":" + this.breakdown.id();
    }
}
