package fr.observatoire.query.anomaly;

import fr.observatoire.contract.anomaly.JudgedSource;
import fr.observatoire.contract.period.SchoolYear;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads all school years of some schools, in a yearly source. */
@Component
class YearReader {

    /**
     * Of a year's inventories the last one counts. A merger is of the year whose end it precedes.
     */
    private static final String YEARS =
            """
            select * from (
                select distinct on (fact.uai, year) fact.uai, year, school.departement,
                    departement.academie, academie.region, fact.position, fact.believed_from,
                    %1$s, %2$s,
                    (select count(*) from lecture.succession
                        where succession.uai = fact.uai
                            and succession.on_day < make_date(year + 1, 7, 31)) as mergers
                from lecture.%3$s fact
                cross join lateral (select %4$s as year) dated
                left join lecture.school on school.uai = fact.uai
                left join lecture.departement on departement.code = school.departement
                left join lecture.academie on academie.code = departement.academie
                left join lateral (
                    select past.* from lecture.%3$s_past past
                    where past.uai = fact.uai and past.%5$s = fact.%5$s
                    order by past.position
                    limit 1) past on true
                where fact.uai = any(?)
                order by fact.uai, year, fact.%5$s desc) known
            order by uai, year
            """;

    private static final Map<JudgedSource, List<String>> MEASURES =
            Map.of(
                    JudgedSource.HEADCOUNT, List.of("eleves"),
                    JudgedSource.EQUIPMENT,
                            List.of(
                                    "ordinateurs",
                                    "salles",
                                    "ordinateurs_fixes",
                                    "ordinateurs_portables",
                                    "tablettes",
                                    "videoprojecteurs"));

    private static final Map<String, String> EXPRESSIONS =
            Map.of(
                    "eleves",
                    "%1$s.pupils",
                    "ordinateurs",
                    "%1$s.ordinateurs_fixes + %1$s.ordinateurs_portables");

    private final JdbcOperations database;

    YearReader(JdbcOperations database) {
        this.database = database;
    }

    /** By school, in order. */
    Map<String, List<Declared<Year>>> read(JudgedSource source, String[] schools, Notes notes) {
        Map<String, List<Declared<Year>>> found = new LinkedHashMap<>();
        this.database.query(
                sql(source),
                (row) -> {
                    found.computeIfAbsent(
                                    Objects.requireNonNull(row.getString("uai")),
                                    (uai) -> new ArrayList<>())
                            .add(declared(source, row, notes));
                },
                (Object) schools);
        return found;
    }

    private static String sql(JudgedSource source) {
        boolean pupils = source == JudgedSource.HEADCOUNT;
        return YEARS.formatted(
                columns(source, "fact", "now_"),
                columns(source, "past", "then_"),
                SourceTable.of(source),
                pupils ? "fact.school_year" : "lecture.school_year_of(fact.inventory_date)",
                pupils ? "school_year" : "inventory_date");
    }

    private static String columns(JudgedSource source, String table, String prefix) {
        List<String> columns =
                Objects.requireNonNull(MEASURES.get(source)).stream()
                        .map(
                                (it) ->
                                        EXPRESSIONS.getOrDefault(it, "%1$s." + it).formatted(table)
                                                + " as "
                                                + prefix
                                                + it)
                        .toList();
        return String.join(", ", columns) + ", " + table + ".uai as " + prefix + "uai";
    }

    private static Declared<Year> declared(JudgedSource source, ResultSet row, Notes notes)
            throws SQLException {
        SchoolYear year = new SchoolYear(row.getInt("year"));
        Place place =
                new Place(
                        Objects.requireNonNull(row.getString("uai")),
                        row.getString("departement"),
                        row.getString("academie"),
                        row.getString("region"));
        int era = row.getInt("mergers") + notes.breaks(place, source.id(), year.lastDay());
        Year now = new Year(year, era, counts(source, row, "now_"));
        Year first =
                (row.getString("then_uai") == null)
                        ? now
                        : new Year(year, era, counts(source, row, "then_"));
        return new Declared<>(
                year.firstDay(),
                now,
                first,
                row.getLong("position"),
                row.getObject("believed_from", OffsetDateTime.class));
    }

    private static Map<String, Integer> counts(JudgedSource source, ResultSet row, String prefix)
            throws SQLException {
        Map<String, Integer> counts = new HashMap<>();
        for (String measure : Objects.requireNonNull(MEASURES.get(source))) {
            Integer count = row.getObject(prefix + measure, Integer.class);
            if (count != null) {
                counts.put(measure, count);
            }
        }
        return counts;
    }
}
