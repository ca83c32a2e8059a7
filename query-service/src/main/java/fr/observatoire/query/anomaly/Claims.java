package fr.observatoire.query.anomaly;

import fr.observatoire.contract.anomaly.JudgedSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** Takes what is due; several instances take different rows. */
@Component
class Claims {

    private static final String TAKE =
            """
            delete from lecture.anomaly_due due
            using (
                select scope, source from lecture.anomaly_due
                where marked_at <= clock_timestamp() - make_interval(secs => :calm)
                    and (position(':' in scope) > 0 or scope = 'national') = :territories
                    and source = any(:sources::text[])
                order by marked_at
                limit :most
                for update skip locked) taken
            where due.scope = taken.scope and due.source = taken.source
            returning due.scope, due.source, due.first_year, due.last_year
            """;

    /** Schools that have anything to judge: others are due when they have. */
    private static final String SPREAD =
            """
            insert into lecture.anomaly_due as due
            select distinct school.uai, :source, :first::int, :last::int, to_timestamp(0)
            from lecture.school
            left join lecture.departement on departement.code = school.departement
            left join lecture.academie on academie.code = departement.academie
            where :scope in ('national', 'etablissement:' || school.uai,
                    'departement:' || departement.code, 'academie:' || academie.code,
                    'region:' || academie.region)
                and exists (
                    select from lecture.%s fact
                    where fact.uai = school.uai)
            order by 1
            on conflict (scope, source) do update set
                first_year = least(due.first_year, excluded.first_year),
                last_year = greatest(due.last_year, excluded.last_year)
            """;

    private final JdbcClient database;

    Claims(JdbcClient database) {
        this.database = database;
    }

    /**
     * Some schools that nothing came for in a while; what comes from now on makes them due again.
     */
    List<Claim> schools(List<JudgedSource> sources, int most, Duration calm) {
        return take(false, sources, most, calm);
    }

    /**
     * Makes all schools due of a territory that is; false when none is. Rows of one source are
     * locked in the order of their schools, as projections lock theirs.
     */
    boolean spreadOne(Duration calm) {
        List<Claim> territory = take(true, List.of(JudgedSource.values()), 1, calm);
        territory.forEach(this::spread);
        return !territory.isEmpty();
    }

    private void spread(Claim territory) {
        this.database
                .sql(SPREAD.formatted(SourceTable.of(territory.source())))
                .param("source", territory.source().id())
                .param("first", territory.firstYear())
                .param("last", territory.lastYear())
                .param("scope", territory.scope())
                .update();
    }

    private List<Claim> take(
            boolean territories, List<JudgedSource> sources, int most, Duration calm) {
        return this.database
                .sql(TAKE)
                .param("calm", calm.toMillis() / 1000.0)
                .param("territories", territories)
                .param("sources", sources.stream().map(JudgedSource::id).toArray(String[]::new))
                .param("most", most)
                .query(Claims::claim)
                .list();
    }

    private static Claim claim(ResultSet row, int number) throws SQLException {
        return new Claim(
                Objects.requireNonNull(row.getString("scope")),
                JudgedSource.of(Objects.requireNonNull(row.getString("source"))),
                row.getInt("first_year"),
                row.getInt("last_year"));
    }
}
