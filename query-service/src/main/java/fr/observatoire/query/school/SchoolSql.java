package fr.observatoire.query.school;

/** The statements that write the register. */
final class SchoolSql {

    static final String SCHOOLS =
            """
            insert into lecture.school as school (uai, name, type, sector, priority_education,
                departement, academie, commune, commune_name, nature, ministry, opened_on, closed_on,
                position)
            select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::text[], ?::text[], ?::text[], ?::int[], ?::text[], ?::text[]::date[],
                ?::text[]::date[], ?::bigint[])
            on conflict (uai) do update set
                name = excluded.name, type = excluded.type, sector = excluded.sector,
                priority_education = excluded.priority_education,
                departement = excluded.departement, academie = excluded.academie,
                commune = excluded.commune, commune_name = excluded.commune_name,
                nature = excluded.nature, ministry = excluded.ministry,
                opened_on = excluded.opened_on, closed_on = excluded.closed_on,
                position = excluded.position
            where school.position < excluded.position
            """;

    /** Each version holds until the next one, the first since always. */
    static final String VERSIONS =
            """
            insert into lecture.school_version (uai, as_of, valid_from, valid_to, type, sector,
                priority_education, departement, academie)
            select uai, as_of,
                case when lag(as_of) over later is null then '-infinity' else as_of end,
                coalesce(lead(as_of) over later, 'infinity'),
                type, sector, priority_education, departement, academie
            from unnest(?::text[], ?::text[]::date[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::text[])
                as given(uai, as_of, type, sector, priority_education, departement, academie)
            window later as (partition by uai order by as_of)
            """;

    static final String OPENINGS =
            """
            insert into lecture.school_opening (uai, ordinal, opens, closes)
            select uai, ordinal, coalesce(opens, '-infinity'), coalesce(closes, 'infinity')
            from unnest(?::text[], ?::int[], ?::text[]::date[], ?::text[]::date[])
                as given(uai, ordinal, opens, closes)
            """;

    static final String SAID =
            """
            insert into lecture.school_said (uai, position, believed_from, as_of, type, sector,
                priority_education, departement, academie, opens, closes)
            select uai, position, believed_from, as_of, type, sector, priority_education,
                departement, academie, opens::date[], closes::date[]
            from unnest(?::text[], ?::bigint[], ?::text[]::timestamptz[], ?::text[]::date[],
                ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                as given(uai, position, believed_from, as_of, type, sector, priority_education,
                    departement, academie, opens, closes)
            """;

    static final String HEADCOUNTS =
            """
            with given as (
                select * from unnest(?::text[], ?::int[], ?::int[], ?::int[], ?::text[],
                    ?::text[]::uuid[], ?::bigint[], ?::text[]::timestamptz[])
                as given(uai, school_year, pupils, classes, anomalies, submission_id, position,
                    believed_from)
            ), changed as (
                insert into lecture.headcount as known
                select uai, school_year, pupils, classes,
                    coalesce(string_to_array(anomalies, ','), '{}'), submission_id, position,
                    believed_from
                from given
                order by uai, school_year
                on conflict (uai, school_year) do update set
                    pupils = excluded.pupils, classes = excluded.classes,
                    anomalies = excluded.anomalies, submission_id = excluded.submission_id,
                    position = excluded.position, believed_from = excluded.believed_from
                where known.position < excluded.position
                returning old as before, new as after
            )
            insert into lecture.headcount_past
            select (changed.before).*, (changed.after).believed_from
            from changed
            where (changed.before).uai is not null
            """;

    private SchoolSql() {}
}
