package fr.observatoire.query.web.figures;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.FeedKind;

/**
 * Who is expected to answer, and has begun to: the schools that campaigns ask, and those that
 * answer without being asked. Whether they share it is told by the figures, which say how many
 * schools they rest on.
 */
final class DueAnswersSql {

    private static final String PLACE_OF =
            """
            , due_campaign as materialized (
                select campaign, make_date(school_year, 8, 1) as start
                from lecture.campaign_year
                where %1$s and make_date(school_year, 8, 1) between :from and :to
            ), due_response as (%3$s), due as (
                select uai, due_campaign.start, min(day) as day, bool_or(reported) as reported
                from (
                    select campaign, uai, since as day, false as reported
                    from lecture.campaign_school
                    where since <= %2$s and (until is null or until > %2$s)
                    union all
                    select campaign, uai, (started_at at time zone 'Europe/Paris')::date, true
                    from due_response
                    where state <> 'retiree') who
                join due_campaign using (campaign)
                group by uai, due_campaign.start
            ), place_of as (
                select due.uai, due.start, due.reported, version.departement, version.type,
                    version.sector, version.priority_education
                from due
                join version on version.uai = due.uai
                    and version.valid_from <= due.day and due.day < version.valid_to
            )
            """;

    private DueAnswersSql() {}

    /** Goes on where the register is known. */
    static String placeOf(Feed feed, Asked asked) {
        String which =
                (feed.kind() == FeedKind.ANSWERS)
                        ? "referentiel = '%s'".formatted(feed.id())
                        : "campaign not like 'permanente/%'";
        return PLACE_OF.formatted(which, CampaignsSql.day(asked), CampaignsSql.responses(asked));
    }
}
