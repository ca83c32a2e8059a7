package fr.observatoire.query.weekly;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.query.fact.FactTable;
import fr.observatoire.query.rollup.Contributions;
import fr.observatoire.query.rollup.SumPeriod;

/**
 * The statements of a weekly feed's facts, built once from the catalogue. All but the past's add to
 * the sums what changes.
 */
record WeeklySql(
        String upsert,
        String resolve,
        String resolvePast,
        String resolveAll,
        String resolveAllPast,
        String sumAll) {

    private static final String CHANGE =
            """
            , change as (
                select (changed.after).*, 1 as sign from changed
                union all
                select (changed.before).*, -1 from changed where (changed.before).uai is not null
            ), summed as (
            %s)
            insert into coverage_delta
            select '%s', '%s', change.week, change.departement, change.type, change.sector,
                change.priority_education, sum(change.sign), 0
            from change
            where change.in_term
            group by 3, 4, 5, 6, 7
            """;

    private static final String ALL =
            "with changed as (select null::lecture.%1$s as before, fact as after"
                    + " from lecture.%1$s fact)";

    static WeeklySql of(Feed feed, FactTable table, Contributions contributions) {
        String moves =
                CHANGE.formatted(
                        contributions.of(feed, "change.week"), feed.id(), SumPeriod.of(feed));
        String touched = "known.uai = any(?)";
        return new WeeklySql(
                table.upsert() + moves,
                table.resolve(touched) + moves,
                table.resolvePast(touched),
                table.resolve("true") + "select count(*) from changed",
                table.resolvePast("true"),
                ALL.formatted(table.name()) + moves);
    }
}
