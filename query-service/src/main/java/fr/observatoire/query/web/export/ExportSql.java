package fr.observatoire.query.web.export;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.query.web.figures.ContributionSql;
import fr.observatoire.query.web.figures.CoverageSql;
import fr.observatoire.query.web.figures.FigureSql;
import fr.observatoire.query.web.publication.State;
import fr.observatoire.query.web.territory.TerritoryKind;

/** The statement of an export: a line per territory or school and period, oldest first. */
final class ExportSql {

    /** Weeks of a longer period are summed; its schools are those of the fullest week. */
    private static final String LINES =
            """
            , line as (
                select code, %1$s as start, sum(numerator) as numerator,
                    sum(denominator) as denominator, max(schools) as schools
                from figure group by 1, 2
            ), covered as (
                select code, %1$s as start, sum(reported) as reported, sum(expected) as expected
                from coverage group by 1, 2
            )
            select code, named.label, start, line.numerator, line.denominator,
                coalesce(line.schools, 0) as schools, covered.reported, covered.expected,
                case when line.numerator is null then '%3$s' else '%4$s' end as state
            from line
            full join covered using (code, start)
            left join (%2$s) named using (code)
            where code is not null
            order by start, code
            """;

    private static final String SCHOOLS =
            """
            , line as (
                select uai as code, %1$s as start, sum(numerator) as numerator,
                    sum(denominator) as denominator
                from contribution
                where :vacations or not vacation
                group by 1, 2
            )
            select line.code, school.name as label, line.start, line.numerator, line.denominator,
                1 as schools, null::bigint as reported, null::bigint as expected,
                '%2$s' as state
            from line left join lecture.school on school.uai = line.code
            order by line.start, line.code
            """;

    private ExportSql() {}

    static String of(Indicator indicator, ExportRequest request) {
        String start = start(request.period());
        if (request.level() == TerritoryKind.ETABLISSEMENT) {
            return ContributionSql.with(indicator, request.asked())
                    + SCHOOLS.formatted(start, State.PUBLISHED.id());
        }
        return FigureSql.with(indicator, request.asked(), request.level())
                + CoverageSql.and(indicator.feed(), request.asked(), request.level())
                + LINES.formatted(
                        start,
                        names(request.level()),
                        State.NOT_PROVIDED.id(),
                        State.PUBLISHED.id());
    }

    private static String start(PeriodKind period) {
        return switch (period) {
            case WEEK -> "start";
            case MONTH -> "date_trunc('month', start::timestamp)::date";
            case SCHOOL_YEAR -> "make_date(lecture.school_year_of(start), 8, 1)";
        };
    }

    private static String names(TerritoryKind level) {
        return "select code, label from dashboard.territory where kind = '%s'"
                .formatted((level == TerritoryKind.NATIONAL) ? "pays" : level.id());
    }
}
