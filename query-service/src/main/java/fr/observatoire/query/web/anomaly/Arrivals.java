package fr.observatoire.query.web.anomaly;

import fr.observatoire.contract.anomaly.JudgedSource;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.query.web.territory.Territory;
import fr.observatoire.query.web.territory.TerritoryKind;
import fr.observatoire.query.web.text.Texts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What was flagged as it came (design section 5), in the last school year that has any week. */
@Component
class Arrivals {

    private static final String COUNT =
            """
            with ours as materialized (
                select school.uai from lecture.school
                join lecture.place on place.departement = school.departement
                where %s
            ), flagged as (
                select 'ent' as source, unnest(anomalies) as code
                from ours join lecture.ent_fact using (uai)
                where week >= make_date(:year, 8, 1) and week < make_date(:year + 1, 8, 1)
                union all
                select 'equipement', unnest(anomalies)
                from ours join lecture.equipment_fact using (uai)
                where inventory_date >= make_date(:year, 8, 1)
                    and inventory_date < make_date(:year + 1, 8, 1)
                    and 'equipement' = any(:sources::text[])
                union all
                select 'effectifs', unnest(anomalies)
                from ours join lecture.headcount using (uai)
                where school_year = :year
            )
            select source, code, count(*) as many
            from flagged
            group by source, code
            order by many desc, source, code
            """;

    private final JdbcClient database;

    private final Texts texts;

    Arrivals(JdbcClient database, Texts texts) {
        this.database = database;
        this.texts = texts;
    }

    /** The last school year of the ENT; empty when there is none. */
    Optional<SchoolYear> year() {
        return this.database
                .sql("select lecture.school_year_of(max(week)) from lecture.ent_fact")
                .query(Integer.class)
                .optional()
                .map(SchoolYear::new);
    }

    /** Of a territory; of all of France there would be too many to count while someone waits. */
    List<Arrival> of(AnomalyFilter filter, SchoolYear year) {
        Territory territory = filter.territory();
        return (territory.kind() == TerritoryKind.NATIONAL)
                ? List.of()
                : this.database
                        .sql(COUNT.formatted(place(territory.kind())))
                        .param("code", territory.code())
                        .param("year", year.start())
                        .param("sources", Anomalies.sources(filter))
                        .query((row, number) -> arrival(row))
                        .list();
    }

    private static String place(TerritoryKind kind) {
        return switch (kind) {
            case NATIONAL -> "true";
            case REGION -> "place.region = :code";
            case ACADEMIE -> "place.academie = :code";
            case DEPARTEMENT -> "place.departement = :code";
            case ETABLISSEMENT -> "school.uai = :code";
        };
    }

    private Arrival arrival(ResultSet row) throws SQLException {
        String code = Objects.requireNonNull(row.getString("code"));
        return new Arrival(
                JudgedSource.of(Objects.requireNonNull(row.getString("source"))),
                code,
                this.texts.orElse("arrivee." + code.replaceFirst("anomalie\\.", ""), code),
                row.getLong("many"));
    }
}
