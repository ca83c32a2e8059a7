package fr.observatoire.query.web.gar;

import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.territory.Academie;
import fr.observatoire.contract.territory.Territories;
import fr.observatoire.query.web.figures.Range;
import fr.observatoire.query.web.territory.Territory;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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
            select school_year, starts_on, count(*) as declared, %s, %s
            from dashboard.gar_school_year
            where (:academie::text is null or academie = :academie)
                and (:region::text is null or region = :region)
                and starts_on between :from and :to
            group by school_year, starts_on
            order by starts_on
            """
                    .formatted(
                            COUNTS.stream()
                                    .map("sum(%1$s) as %1$s"::formatted)
                                    .collect(Collectors.joining(", ")),
                            GarRates.SQL);

    private final JdbcClient database;

    private final GarRates rates;

    GarQuery(JdbcClient database, GarRates rates) {
        this.database = database;
        this.rates = rates;
    }

    /**
     * @param territory the whole, a région or an académie
     */
    public GarYears answer(Territory territory, Range range) {
        String academie = code(territory, "academie");
        String region = code(territory, "region");
        return new GarYears(
                territory,
                this.database
                        .sql(YEARS)
                        .param("academie", academie)
                        .param("region", region)
                        .param("from", range.from())
                        .param("to", range.to())
                        .query((row, number) -> year(row, academie, region))
                        .list());
    }

    private GarYears.Year year(ResultSet row, @Nullable String academie, @Nullable String region)
            throws SQLException {
        Map<String, @Nullable Long> counts = new LinkedHashMap<>();
        for (String count : COUNTS) {
            counts.put(count, row.getObject(count, Long.class));
        }
        LocalDate start = row.getObject("starts_on", LocalDate.class);
        return new GarYears.Year(
                row.getString("school_year"),
                start,
                row.getLong("declared"),
                expected(SchoolYear.containing(start), academie, region),
                counts,
                this.rates.read(row));
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
