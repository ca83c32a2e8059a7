package fr.observatoire.query.anomaly;

import fr.observatoire.contract.anomaly.JudgedSource;
import fr.observatoire.query.fact.ArrayColumns;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

import java.util.List;

/** What is doubted. */
@Component
class VerdictTable {

    private static final String FORGET =
            """
            delete from lecture.anomaly
            using unnest(?::text[], ?::int[], ?::int[]) as judged(uai, first_year, last_year)
            where anomaly.uai = judged.uai and source = ?
                and school_year between judged.first_year and judged.last_year
            """;

    private static final String KEEP =
            """
            insert into lecture.anomaly (uai, source, school_year, first_day, last_day, rule,
                corrected, measure, value, usual, periods, position, since)
            select uai, ?, school_year, first_day, last_day, rule, corrected, measure, value, usual,
                periods, position, since
            from unnest(?::text[], ?::int[], ?::text[]::date[], ?::text[]::date[], ?::text[],
                ?::text[]::boolean[], ?::text[], ?::bigint[], ?::text[]::numeric[], ?::int[],
                ?::bigint[], ?::text[]::timestamptz[])
                as given(uai, school_year, first_day, last_day, rule, corrected, measure, value,
                    usual, periods, position, since)
            """;

    private final JdbcOperations database;

    VerdictTable(JdbcOperations database) {
        this.database = database;
    }

    /** Puts what was found in the place of what was found before, in the years judged. */
    void replace(JudgedSource source, List<Claim> judged, List<Verdict> verdicts) {
        Object[] claims =
                ArrayColumns.of(judged)
                        .text(Claim::scope)
                        .integer(Claim::firstYear)
                        .integer(Claim::lastJudged)
                        .toParameters();
        this.database.update(FORGET, claims[0], claims[1], claims[2], source.id());
        Object[] columns =
                ArrayColumns.of(verdicts)
                        .text(Verdict::uai)
                        .integer(Verdict::schoolYear)
                        .text((it) -> it.finding().first())
                        .text((it) -> it.finding().last())
                        .text((it) -> it.finding().rule().id())
                        .text(Verdict::corrected)
                        .text((it) -> it.finding().measure())
                        .bigint((it) -> it.finding().value())
                        .text((it) -> it.finding().usual())
                        .integer((it) -> it.finding().periods())
                        .bigint(Verdict::position)
                        .text(Verdict::since)
                        .toParameters();
        Object[] parameters = new Object[columns.length + 1];
        parameters[0] = source.id();
        System.arraycopy(columns, 0, parameters, 1, columns.length);
        this.database.update(KEEP, parameters);
    }
}
