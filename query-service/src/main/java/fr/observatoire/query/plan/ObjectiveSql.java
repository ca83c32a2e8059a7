package fr.observatoire.query.plan;

/** The statements that write objectives. What they were before goes to the past. */
final class ObjectiveSql {

    private static final String KEEP =
            """
            insert into lecture.objective_past
            select (changed.before).*, (changed.after).believed_from
            from changed
            where (changed.before).uai is not null
            """;

    static final String SET =
            """
            with given as (
                select * from unnest(?::text[], ?::text[]::uuid[], ?::text[], ?::text[], ?::text[],
                    ?::text[]::uuid[], ?::text[], ?::text[]::numeric[], ?::text[]::uuid[],
                    ?::text[]::uuid[], ?::text[]::uuid[], ?::text[]::date[], ?::text[]::date[],
                    ?::text[], ?::text[], ?::text[], ?::text[]::uuid[], ?::bigint[],
                    ?::text[]::timestamptz[])
                as given(uai, objective, referentiel, champ, pilote, specific, indicator, target,
                    measure, attainable, realistic, set_on, due_on, milestone_days, milestone_texts,
                    anomalies, submission_id, position, believed_from)
            ), changed as (
                insert into lecture.objective as fact (uai, objective, state, referentiel, champ,
                    pilote, specific, indicator, target, measure, attainable, realistic, set_on,
                    due_on, milestone_days, milestone_texts, changed_on, anomalies, submission_id,
                    position, believed_from)
                select uai, objective, 'fixe', referentiel, champ, pilote, specific, indicator,
                    target, measure, attainable, realistic, set_on, due_on,
                    milestone_days::date[], milestone_texts::uuid[], set_on,
                    coalesce(string_to_array(anomalies, ','), '{}'), submission_id, position,
                    believed_from
                from given
                order by uai, objective
                on conflict (uai, objective) do update set
                    state = excluded.state, referentiel = excluded.referentiel,
                    champ = excluded.champ, pilote = excluded.pilote,
                    specific = excluded.specific, indicator = excluded.indicator,
                    target = excluded.target, measure = excluded.measure,
                    attainable = excluded.attainable, realistic = excluded.realistic,
                    set_on = excluded.set_on, due_on = excluded.due_on,
                    milestone_days = excluded.milestone_days,
                    milestone_texts = excluded.milestone_texts, changed_on = excluded.changed_on,
                    reason = null, anomalies = excluded.anomalies,
                    submission_id = excluded.submission_id, position = excluded.position,
                    believed_from = excluded.believed_from
                where fact.position < excluded.position
                returning old as before, new as after
            )
            """
                    + KEEP;

    static final String CHANGE =
            """
            with given as (
                select * from unnest(?::text[], ?::text[]::uuid[], ?::text[], ?::text[]::date[],
                    ?::text[]::date[], ?::text[]::uuid[], ?::text[], ?::text[]::uuid[], ?::bigint[],
                    ?::text[]::timestamptz[])
                as given(uai, objective, state, changed_on, due_on, reason, anomalies,
                    submission_id, position, believed_from)
            ), changed as (
                update lecture.objective fact set
                    state = given.state, changed_on = given.changed_on,
                    due_on = coalesce(given.due_on, fact.due_on), reason = given.reason,
                    anomalies = coalesce(string_to_array(given.anomalies, ','), '{}'),
                    submission_id = given.submission_id, position = given.position,
                    believed_from = given.believed_from
                from given
                where fact.uai = given.uai and fact.objective = given.objective
                    and fact.position < given.position
                returning old as before, new as after
            )
            """
                    + KEEP;

    private ObjectiveSql() {}
}
