package fr.observatoire.command.resource;

import fr.observatoire.command.decision.AggregateId;

/**
 * The use of the GAR in one académie in one school year.
 *
 * @param academie as it was given: what is no académie is refused by the aggregate
 * @param year as it was given: what is no school year is refused too
 */
public record GarUsageId(String academie, String year) implements AggregateId {

    @Override
    public String value() {
        return "gar:" + this.academie + ":" + this.year;
    }
}
