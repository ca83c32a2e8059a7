package fr.observatoire.command.concertation;

import fr.observatoire.command.decision.AggregateId;

import java.util.UUID;

/**
 * The support of one proposal in one région académique in one school year.
 *
 * @param region as it was given: what is no région is refused by the aggregate
 * @param year as it was given: what is no school year is refused too
 * @param proposal key of its wording: the same words of a région have one
 */
public record ProposalSupportId(String region, String year, UUID proposal) implements AggregateId {

    @Override
    public String value() {
        return "concertation:" + this.region + ":" + this.year + ":" + this.proposal;
    }
}
