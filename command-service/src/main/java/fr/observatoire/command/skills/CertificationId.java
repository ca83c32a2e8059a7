package fr.observatoire.command.skills;

import fr.observatoire.command.decision.AggregateId;
import fr.observatoire.contract.uai.Uai;

/**
 * The certifications of one school in one school year.
 *
 * @param year as it was given: what is no school year is refused by the aggregate
 */
public record CertificationId(Uai uai, String year) implements AggregateId {

    @Override
    public String value() {
        return "certification:" + this.uai + ":" + this.year;
    }
}
