package fr.observatoire.query.position;

import java.util.List;
import java.util.stream.Collectors;

/** The statements of the positions. */
final class PositionSql {

    private static final String TOUCHED =
            "unnest(?::text[], ?::text[], ?::bigint[]) as touched(uai, campaign, since)";

    static final String BELIEFS =
            """
            with touched as materialized (select * from %1$s)
            select fact.*, null::timestamptz as believed_to, null::bigint as ended_by,
                null::bigint as ended_sequence, null::uuid as ended_submission
            from touched
            join lecture.answer_fact fact using (uai, campaign)
            union all
            select past.*
            from touched
            join lecture.answer_fact_past past using (uai, campaign)
            where past.ended_by > touched.since
            """
                    .formatted(TOUCHED);

    static final String STANDINGS =
            "select fact.* from %s join lecture.position_fact fact using (uai, campaign)"
                    .formatted(TOUCHED);

    private static final String FORGET =
            "delete from lecture.position_fact%s fact using %s"
                    + " where fact.uai = touched.uai and fact.campaign = touched.campaign";

    static final String REMOVE =
            """
            delete from lecture.position_fact fact
            using unnest(?::text[], ?::text[], ?::text[]::date[], ?::text[], ?::text[], ?::int[])
                as gone(uai, campaign, answered_on, position_id, axis, step)
            where (fact.uai, fact.campaign, fact.answered_on, fact.position_id, fact.axis, fact.step)
                = (gone.uai, gone.campaign, gone.answered_on, gone.position_id, gone.axis, gone.step)
            """;

    private static final String GIVEN =
            "unnest(?::text[], ?::text[], ?::text[]::date[], ?::text[], ?::text[], ?::int[],"
                + " ?::text[], ?::text[], ?::text[]::numeric[], ?::text[]::numeric[], ?::text[],"
                + " ?::int[], ?::int[], ?::text[]::uuid[], ?::bigint[], ?::text[]::timestamptz[]%s)"
                + " as given(uai, campaign, answered_on, position_id, axis, step, referentiel,"
                + " version, numerator, denominator, counts, answered, applicable, submission_id,"
                + " position, believed_from%s)";

    private static final String PUT =
            """
            insert into lecture.position_fact%1$s
            select given.uai, given.campaign, given.answered_on, given.position_id, given.axis,
                given.step, given.referentiel, given.version, given.numerator, given.denominator,
                given.counts::int[], given.answered, given.applicable,
                context.departement, context.type, context.sector, context.priority_education,
                context.academie, given.submission_id, given.position, given.believed_from%3$s
            from %2$s
            left join lateral lecture.school_context(given.uai, given.answered_on) context on true
            order by given.uai, given.campaign, given.answered_on, given.position_id, given.axis,
                given.step
            """;

    static final String PUT_NOW = PUT.formatted("", GIVEN.formatted("", ""), "");

    static final String PUT_PAST =
            PUT.formatted(
                    "_past",
                    GIVEN.formatted(", ?::text[]::timestamptz[]", ", believed_to"),
                    ", given.believed_to");

    /** Responses with answers to a version that has become known only now. */
    static final String TOUCH_VERSION =
            """
            insert into touched_response
            select uai, campaign, -1
            from lecture.response
            where referentiel = ? and (
                exists (
                    select from lecture.answer_fact fact
                    where fact.uai = response.uai and fact.campaign = response.campaign
                        and fact.version = ?)
                or exists (
                    select from lecture.answer_fact_past past
                    where past.uai = response.uai and past.campaign = response.campaign
                        and past.version = ?))
            on conflict (uai, campaign) do update set since = -1
            """;

    static final String TOUCH_CAMPAIGN =
            """
            insert into touched_response
            select uai, campaign, -1 from lecture.response where campaign = ?
            on conflict (uai, campaign) do update set since = -1
            """;

    static final String TOUCH_ALL =
            """
            insert into touched_response
            select uai, campaign, -1 from lecture.response
            on conflict (uai, campaign) do update set since = -1
            """;

    private static final List<String> CONTEXT =
            List.of("departement", "type", "sector", "priority_education", "academie");

    private static final String RESOLVE =
            """
            update lecture.position_fact%1$s fact set (%2$s) = row(%3$s)
            from (
                select known.uai, known.answered_on, context.*
                from (
                    select distinct uai, answered_on
                    from lecture.position_fact%1$s
                    where uai = any(?)) known
                left join lateral lecture.school_context(known.uai, known.answered_on) context
                    on true) resolved
            where fact.uai = resolved.uai and fact.answered_on = resolved.answered_on
                and (%4$s) is distinct from (%3$s)
            """;

    private PositionSql() {}

    /** Gives the standings of some schools the context that the register has now. */
    static String resolve(String table) {
        return RESOLVE.formatted(table, context("%s"), context("resolved.%s"), context("fact.%s"));
    }

    /** Lets every standing of some responses go. */
    static String forget(String table) {
        return FORGET.formatted(table, TOUCHED);
    }

    private static String context(String pattern) {
        return CONTEXT.stream().map(pattern::formatted).collect(Collectors.joining(", "));
    }
}
