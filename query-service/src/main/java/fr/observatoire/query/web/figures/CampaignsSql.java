package fr.observatoire.query.web.figures;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.query.web.territory.TerritoryKind;

/**
 * The common table expression {@code counted} of campaigns: of each school that is asked, how many
 * responses in the school year, and how many it has begun and sent. Who takes part is no secret:
 * sharing is about answers.
 */
final class CampaignsSql {

    private static final String COUNTED =
            """
            , asked as materialized (
                select id as campaign, position,
                    make_date(lecture.school_year_of(opens_on), 8, 1) as start
                from lecture.campaign
                where make_date(lecture.school_year_of(opens_on), 8, 1) between :from and :to
            ), expected as (
                select campaign, uai, min(since) as since
                from lecture.campaign_school
                where since <= %1$s and (until is null or until > %1$s) %2$s
                group by campaign, uai
            ), response as (%3$s), said as (
                select uai, asked.start, min(expected.since) as day, count(*) as demandes,
                    count(*) filter (where response.state <> 'retiree') as commencees,
                    count(*) filter (where response.state = 'envoyee') as envoyees,
                    '{}'::text[] as anomalies,
                    (array_agg(response.submission_id order by response.stated_by desc nulls last))[1]
                        as submission_id,
                    max(coalesce(response.stated_by, asked.position)) as position,
                    max(coalesce(response.believed_from,
                        expected.since::timestamp at time zone 'Europe/Paris')) as believed_from
                from expected
                join asked using (campaign)
                left join response using (campaign, uai)
                group by uai, asked.start
            ), counted as (
                select said.*, version.departement, version.type, version.sector,
                    version.priority_education, headcount.pupils as eleves,
                    headcount.school_year as eleves_year
                from said
                join version on version.uai = said.uai
                    and version.valid_from <= said.day and said.day < version.valid_to
                left join headcount on headcount.uai = said.uai
                    and headcount.school_year <= lecture.school_year_of(said.day)
                    and lecture.school_year_of(said.day) < headcount.next_year
            )
            """;

    private static final String COLUMNS =
            "select campaign, uai, state, submission_id, stated_by, believed_from, started_at from"
                    + " ";

    private CampaignsSql() {}

    /** Begins a statement. */
    static String counted(Indicator indicator, Asked asked) {
        String school =
                (asked.scope().territory().kind() == TerritoryKind.ETABLISSEMENT)
                        ? "and " + KnownSql.ofSchool(asked.scope())
                        : "";
        return "with "
                + RegisterSql.of(asked, MeasureSql.hasPupils(indicator))
                + COUNTED.formatted(day(asked), school, responses(asked));
    }

    /** The day whose knowledge is asked for, in SQL. */
    static String day(Asked asked) {
        return asked.knowledge().isNow()
                ? "current_date"
                : "((:until at time zone 'Europe/Paris')::date - 1)";
    }

    /** The state of responses, now or as it was known. */
    static String responses(Asked asked) {
        return asked.knowledge().isNow()
                ? COLUMNS + "lecture.response"
                : COLUMNS
                        + "lecture.response where believed_from < :until union all "
                        + COLUMNS
                        + "lecture.response_past"
                        + " where believed_from < :until and believed_to >= :until";
    }
}
