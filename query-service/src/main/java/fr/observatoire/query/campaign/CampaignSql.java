package fr.observatoire.query.campaign;

/** The statements that write campaigns. */
final class CampaignSql {

    static final String OPEN =
            """
            insert into lecture.campaign (id, territory, title, referentiel, version, territories,
                types, opens_on, closes_on, questions, position)
            values (:campaign, :territory, :title, :referentiel, :version, :territories, :types,
                :opensOn, :closesOn, :questions::jsonb, :position)
            on conflict do nothing
            """;

    private static final String CHANGE =
            """
            update lecture.campaign set position = :position%s
            where id = :campaign and position < :position and :day::date is not null
            """;

    static final String EXTEND = CHANGE.formatted(", closes_on = :day");

    static final String CLOSE = CHANGE.formatted(", closed_on = :day");

    static final String REOPEN = CHANGE.formatted(", closes_on = :day, closed_on = null");

    /** Only notes that the event was seen. */
    static final String PASS = CHANGE.formatted("");

    static final String EXPECT =
            """
            insert into lecture.campaign_school as asked (campaign, uai, since)
            select :campaign, school, :day
            from unnest(:schools::text[]) as school
            where not exists (
                select from lecture.campaign_school known
                where known.campaign = :campaign and known.uai = school and known.until is null)
            on conflict (campaign, uai, since) do update set until = null
            """;

    static final String LET_GO =
            """
            update lecture.campaign_school set until = :day
            where campaign = :campaign and uai = any(:schools::text[]) and until is null
            """;

    private CampaignSql() {}
}
