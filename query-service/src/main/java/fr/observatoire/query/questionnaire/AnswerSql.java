package fr.observatoire.query.questionnaire;

/** The statements that write the answers. What no longer holds goes to the past. */
final class AnswerSql {

    /**
     * Those that the tables have seen already are passed over: they may have been cleared since.
     */
    static final String PUT =
            """
            with given as (
                select * from unnest(?::text[], ?::text[], ?::text[]::date[], ?::text[], ?::text[],
                    ?::text[], ?::text[]::boolean[], ?::text[]::numeric[], ?::int[], ?::text[],
                    ?::text[]::date[], ?::text[], ?::text[]::uuid[], ?::text[], ?::text[],
                    ?::text[]::uuid[], ?::bigint[], ?::bigint[], ?::text[]::timestamptz[])
                as given(uai, campaign, answered_on, item, referentiel, version, yes, number, level,
                    levels, date_value, no_answer, text_key, respondent, anomalies, submission_id,
                    position, sequence, believed_from)
            ), changed as (
                insert into lecture.answer_fact as fact
                select uai, campaign, answered_on, item, referentiel, version, yes, number, level,
                    levels::int[], date_value, no_answer, text_key, respondent,
                    coalesce(string_to_array(anomalies, ','), '{}'), submission_id, position,
                    sequence, believed_from
                from given
                join touched_response using (uai, campaign)
                where given.position > touched_response.since
                order by uai, campaign, answered_on, item
                on conflict (uai, campaign, answered_on, item) do update set
                    referentiel = excluded.referentiel, version = excluded.version,
                    yes = excluded.yes, number = excluded.number, level = excluded.level,
                    levels = excluded.levels, date_value = excluded.date_value,
                    no_answer = excluded.no_answer, text_key = excluded.text_key,
                    respondent = excluded.respondent, anomalies = excluded.anomalies,
                    submission_id = excluded.submission_id, position = excluded.position,
                    sequence = excluded.sequence, believed_from = excluded.believed_from
                where fact.position < excluded.position
                returning old as before, new as after
            )
            insert into lecture.answer_fact_past
            select (changed.before).*, (changed.after).believed_from, (changed.after).position,
                (changed.after).sequence, (changed.after).submission_id
            from changed
            where (changed.before).uai is not null
            """;

    static final String CLEAR =
            """
            with given as (
                select * from unnest(?::text[], ?::text[], ?::text[]::date[], ?::text[],
                    ?::text[]::uuid[], ?::bigint[], ?::bigint[], ?::text[]::timestamptz[])
                as given(uai, campaign, answered_on, item, submission_id, position, sequence, at)
            ), gone as (
                delete from lecture.answer_fact fact
                using given
                where fact.uai = given.uai and fact.campaign = given.campaign
                    and fact.answered_on = given.answered_on and fact.item = given.item
                    and fact.position < given.position
                returning fact as before, given as ending
            )
            insert into lecture.answer_fact_past
            select (gone.before).*, (gone.ending).at, (gone.ending).position,
                (gone.ending).sequence, (gone.ending).submission_id
            from gone
            """;

    static final String WITHDRAW =
            """
            with gone as (
                delete from lecture.answer_fact fact
                where fact.uai = ? and fact.campaign = ? and fact.position < ?
                returning fact as before
            )
            insert into lecture.answer_fact_past
            select (gone.before).*, ?::timestamptz, ?, ?, ?::uuid
            from gone
            """;

    private AnswerSql() {}
}
