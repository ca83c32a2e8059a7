package fr.observatoire.query.web.figures;

/**
 * What the register says of schools and their pupils, now or as it was known: the common table
 * expressions {@code version} and {@code headcount}.
 */
final class RegisterSql {

    private static final String VERSIONS =
            """
            version as (select * from lecture.school_version)
            """;

    private static final String PUPILS =
            """
            , headcount as (
                select uai, school_year, pupils,
                    coalesce(lead(school_year) over (partition by uai order by school_year), 9999)
                        as next_year
                from lecture.headcount
            )
            """;

    private static final String NOBODY =
            """
            , headcount as (
                select null::text as uai, null::int as school_year, null::int as pupils,
                    null::int as next_year
                where false
            )
            """;

    private RegisterSql() {}

    /**
     * Follows "with".
     *
     * @param pupils whether they are wanted: to tell them of all schools takes its time
     */
    static String of(Asked asked, boolean pupils) {
        return asked.knowledge().isNow()
                ? VERSIONS + (pupils ? PUPILS : NOBODY)
                : KnownSql.register(asked.scope());
    }
}
