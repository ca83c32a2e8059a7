package fr.observatoire.query.web.figures;

/**
 * Who reported a feed in a school year, of those expected, in a territory by one criterion.
 *
 * @param kind of territory, as {@code Level} names it
 * @param criterion as {@code Criterion} names it
 * @param value of the criterion, "" when there is none
 */
public record CellCoverage(
        String kind, String code, String criterion, String value, long reported, long expected) {}
