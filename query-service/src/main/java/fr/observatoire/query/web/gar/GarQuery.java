package fr.observatoire.query.web.gar;

import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.territory.Academie;
import fr.observatoire.contract.territory.Territories;
import fr.observatoire.query.web.figures.Range;
import fr.observatoire.query.web.period.Knowledge;
import fr.observatoire.query.web.period.KnownRows;
import fr.observatoire.query.web.territory.Territory;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Adds up the académies of a territory. */
@Component
public class GarQuery {

    private static final List<String> COUNTS =
            List.of(
                    "accedants",
                    "acces",
                    "affectations",
                    "acces_eleve",
                    "acces_enseignant",
                    "acces_documentaliste",
                    "acces_autres",
                    "acces_non_precise");

    private static final String YEARS =
            """
            select school_year, count(*) as declared, %1$s
            from %2$s fact
            join lecture.academie on lecture.academie.code = fact.academie
            where (:academie::text is null or fact.academie = :academie)
                and (:region::text is null or lecture.academie.region = :region)
                and make_date(school_year, 8, 1) between :from and :to
            group by school_year
            order by school_year
            """;

    private static final String SUMS =
            COUNTS.stream()
                    .map("sum(fact.%1$s) as %1$s"::formatted)
                    .collect(Collectors.joining(", "));

    private final JdbcClient database;

    GarQuery(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param territory the whole, a région or an académie
     */
    public GarYears answer(Territory territory, Range range, Knowledge knowledge) {
        String academie = code(territory, "academie");
        String region = code(territory, "region");
        return new GarYears(
                territory,
                this.database
                        .sql(YEARS.formatted(SUMS, KnownRows.of("gar_fact", knowledge)))
                        .params(KnownRows.parameters(knowledge))
                        .param("academie", academie)
                        .param("region", region)
                        .param("from", range.from())
                        .param("to", range.to())
                        .query((row, number) -> year(row, academie, region))
                        .list());
    }

    private static GarYears.Year year(
            ResultSet row, @Nullable String academie, @Nullable String region) throws SQLException {
        Map<String, @Nullable Long> counts = new LinkedHashMap<>();
        for (String count : COUNTS) {
            counts.put(count, row.getObject(count, Long.class));
        }
        var year = new SchoolYear(row.getInt("school_year"));
        return new GarYears.Year(
                year.label(),
                year.firstDay(),
                row.getLong("declared"),
                expected(year, academie, region),
                counts);
    }

    private static long expected(
            SchoolYear year, @Nullable String academie, @Nullable String region) {
        return Territories.france().academies().stream()
                .filter((one) -> one.region() != null && one.existsOn(year.lastDay()))
                .filter((one) -> academie == null || one.code().equals(academie))
                .filter((Academie one) -> region == null || Objects.equals(one.region(), region))
                .count();
    }

    private static @Nullable String code(Territory territory, String kind) {
        return territory.kind().id().equals(kind) ? territory.code() : null;
    }
}
