package fr.observatoire.query.web.figures;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.query.web.scope.ScopeFilter;

/**
 * The common table expression {@code contribution} of the GAR: one row per académie and school
 * year, in the columns that those of schools have, and {@code reporter} of its coverage. Pupils are
 * those of the schools that the académie has at the end of the year.
 */
final class GarSql {

    /** Expected are the académies that the year's end finds, in years that any declared. */
    static final String REPORTER =
            """
            , reporter as (
                select academie.code as uai, make_date(year.school_year, 8, 1) as start,
                    said.academie is not null as reported, null::text as departement,
                    null::text as type, null::text as sector, null::text as priority_education,
                    academie.code as academie, academie.region
                from (select distinct school_year from said) year
                join lecture.academie on academie.region is not null
                    and (valid_from is null or valid_from <= make_date(school_year + 1, 7, 31))
                    and (valid_to is null or valid_to >= make_date(school_year + 1, 7, 31))
                left join said
                    on said.academie = academie.code and said.school_year = year.school_year
            )
            """;

    private static final String FACTS =
            """
            select academie, school_year, %1$s anomalies, submission_id, position, believed_from
            from lecture.%2$s
            where make_date(school_year, 8, 1) between :from and :to %3$s
            """;

    private static final String PUPILS_NOW =
            ", pupil as (select academie, school_year, pupils as eleves from"
                    + " lecture.academie_pupils)";

    private static final String PUPILS_THEN =
            """
            , pupil as (
                select version.academie, headcount.school_year, sum(headcount.pupils) as eleves
                from headcount
                join version on version.uai = headcount.uai
                    and version.valid_from < make_date(headcount.school_year + 1, 8, 1)
                    and version.valid_to >= make_date(headcount.school_year + 1, 8, 1)
                group by 1, 2
            )
            """;

    private static final String CONTRIBUTION =
            """
            , contribution as (
                select * from (
                    select said.academie as uai, said.academie as declared_by,
                        make_date(said.school_year + 1, 7, 31) as day,
                        make_date(said.school_year, 8, 1) as start,
                        %1$s as numerator, %2$s as denominator, null::text as departement,
                        said.academie, academie.region, null::text as type, null::text as sector,
                        null::text as priority_education, said.school_year as eleves_year,
                        anomalies, submission_id, said.position, believed_from, false as vacation
                    from said
                    join lecture.academie on academie.code = said.academie
                    %4$s
                ) parts
                where numerator is not null and denominator > 0 and %3$s
            )
            """;

    private GarSql() {}

    /** Begins a statement. */
    static String contribution(Indicator indicator, MeasureSql measures, Asked asked) {
        boolean pupils = MeasureSql.hasPupils(indicator);
        String counted = asked.knowledge().isNow() ? PUPILS_NOW : PUPILS_THEN;
        return said(measures.columns(), asked)
                + (pupils ? counted : "")
                + CONTRIBUTION.formatted(
                        measures.numerator(),
                        measures.denominator(),
                        ScopeFilter.of(asked.scope()).sql(),
                        pupils ? "left join pupil using (academie, school_year)" : "");
    }

    /**
     * Begins a statement with what the académies said.
     *
     * @param columns measures, each followed by a comma
     */
    static String said(String columns, Asked asked) {
        if (asked.knowledge().isNow()) {
            return "with said as (" + FACTS.formatted(columns, "gar_fact", "") + ")";
        }
        return "with "
                + KnownSql.register(asked.scope())
                + ", said as ("
                + FACTS.formatted(columns, "gar_fact", "and believed_from < :until")
                + "union all "
                + FACTS.formatted(
                        columns,
                        "gar_fact_past",
                        "and believed_from < :until and believed_to >= :until")
                + ")";
    }
}
