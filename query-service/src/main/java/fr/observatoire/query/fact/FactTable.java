package fr.observatoire.query.fact;

import fr.observatoire.contract.indicator.Feed;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of facts, one per school and day, and the statements that write it. Its shape: the key,
 * the measures, the context that the register gives, and where the fact comes from (see {@code
 * V3__facts.sql}).
 *
 * <p>Both statements end where a data-modifying one may go on from {@code changed}, with the rows
 * as they were and as they are in its columns {@code before} and {@code after}, of the table's own
 * type; {@code before} is null for a new fact.
 *
 * @param name of the table, without its schema; its past is in {@code <name>_past}
 * @param day column that dates a fact
 * @param measures columns that come from the event
 */
public record FactTable(String name, String day, List<Measure> measures) {

    private static final List<String> CONTEXT =
            List.of(
                    "departement",
                    "type",
                    "sector",
                    "priority_education",
                    "academie",
                    "eleves",
                    "eleves_year",
                    "in_term");

    private static final List<String> ORIGIN =
            List.of("anomalies", "submission_id", "position", "believed_from");

    /** The table of a feed. */
    public static FactTable of(Feed feed, List<Measure> measures) {
        FeedTable table = FeedTable.of(feed);
        return new FactTable(table.name(), table.day(), measures);
    }

    /**
     * Records facts given as arrays: key, measures, anomalies, submission, position, moment. What
     * was seen already, or is older than what is known, is skipped. What is replaced goes to the
     * past.
     */
    public String upsert() {
        return """
        with given as (
            select * from unnest(?::text[], ?::text[]::date[], %6$s,
                    ?::text[], ?::text[]::uuid[], ?::bigint[], ?::text[]::timestamptz[])
                as given(uai, %2$s, %3$s, anomalies, submission_id, position, believed_from)
        ), changed as (
            insert into lecture.%1$s as fact (uai, %2$s, %3$s, %4$s, %5$s)
            select given.uai, given.%2$s, %7$s, %8$s,
                coalesce(string_to_array(given.anomalies, ','), '{}'),
                given.submission_id, given.position, given.believed_from
            from given
            left join lateral lecture.school_context(given.uai, given.%2$s) context on true
            order by given.uai, given.%2$s
            on conflict (uai, %2$s) do update set (%3$s, %4$s, %5$s) = row(%9$s)
            where fact.position < excluded.position
            returning old as before, new as after
        ), kept as (
            insert into lecture.%1$s_past
            select (changed.before).*, (changed.after).believed_from
            from changed
            where (changed.before).uai is not null
        )
        """
                .formatted(
                        this.name,
                        this.day,
                        columns("%s"),
                        joined(CONTEXT, "%s"),
                        joined(ORIGIN, "%s"),
                        parameters(),
                        columns("given.%s"),
                        joined(CONTEXT, "context.%s"),
                        excluded());
    }

    /**
     * Gives known facts the context that the register has now.
     *
     * @param which condition on {@code known}, the fact
     */
    public String resolve(String which) {
        return resolving(this.name, List.of("uai", this.day), which);
    }

    /** The same for past facts, as a statement of its own. */
    public String resolvePast(String which) {
        return resolving(this.name + "_past", List.of("uai", this.day, "position"), which)
                + "select count(*) from changed";
    }

    private String resolving(String table, List<String> key, String which) {
        return """
        with changed as (
            update lecture.%1$s fact set (%3$s) = row(%4$s)
            from (
                select %5$s, context.*
                from lecture.%1$s known
                left join lateral lecture.school_context(known.uai, known.%2$s) context on true
                where %6$s) resolved
            where %7$s and (%8$s) is distinct from (%4$s)
            returning old as before, new as after
        )
        """
                .formatted(
                        table,
                        this.day,
                        joined(CONTEXT, "%s"),
                        joined(CONTEXT, "resolved.%s"),
                        joined(key, "known.%s"),
                        which,
                        key.stream()
                                .map((column) -> "fact.%1$s = resolved.%1$s".formatted(column))
                                .collect(Collectors.joining(" and ")),
                        joined(CONTEXT, "fact.%s"));
    }

    private String parameters() {
        return this.measures.stream()
                .map((measure) -> "?::" + measure.type() + "[]")
                .collect(Collectors.joining(", "));
    }

    private String columns(String pattern) {
        return joined(this.measures.stream().map(Measure::column).toList(), pattern);
    }

    private String excluded() {
        return Stream.of(this.measures.stream().map(Measure::column).toList(), CONTEXT, ORIGIN)
                .flatMap(List::stream)
                .map("excluded.%s"::formatted)
                .collect(Collectors.joining(", "));
    }

    private static String joined(List<String> columns, String pattern) {
        return columns.stream().map(pattern::formatted).collect(Collectors.joining(", "));
    }
}
