package fr.observatoire.query.anomaly;

import fr.observatoire.contract.anomaly.JudgedSource;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the weeks of some schools' ENTs. */
@Component
class WeekReader {

    private static final String WEEKS =
            """
            select fact.uai, fact.week, fact.departement, fact.academie, academie.region,
                fact.in_term, fact.eleves, fact.position, fact.believed_from,
                array[%1$s] as counts, declared.counts as declared
            from lecture.ent_fact fact
            left join lecture.academie on academie.code = fact.academie
            left join lateral (
                select array[%1$s] as counts
                from lecture.ent_fact_past past
                where past.uai = fact.uai and past.week = fact.week
                order by past.position
                limit 1) declared on true
            where fact.uai = any(?) and fact.week >= make_date(?, 8, 1)
                and fact.week < make_date(?, 8, 1)
            order by fact.uai, fact.week
            """
                    .formatted(String.join(", ", EntMeasures.ALL));

    private final JdbcOperations database;

    WeekReader(JdbcOperations database) {
        this.database = database;
    }

    /** By school, in order, from the 1 August of a year to that of another. */
    Map<String, List<Declared<Week>>> read(String[] schools, int from, int to, Notes notes) {
        Map<String, List<Declared<Week>>> found = new LinkedHashMap<>();
        this.database.query(
                WEEKS,
                (row) -> {
                    found.computeIfAbsent(
                                    Objects.requireNonNull(row.getString("uai")),
                                    (uai) -> new ArrayList<>())
                            .add(declared(row, notes));
                },
                schools,
                from,
                to);
        return found;
    }

    private static Declared<Week> declared(ResultSet row, Notes notes) throws SQLException {
        LocalDate monday = row.getObject("week", LocalDate.class);
        Place place =
                new Place(
                        Objects.requireNonNull(row.getString("uai")),
                        row.getString("departement"),
                        row.getString("academie"),
                        row.getString("region"));
        String source = JudgedSource.ENT.id();
        Term term =
                notes.isClosed(place, source, monday)
                        ? Term.OUT
                        : term(place, monday, row.getObject("in_term", Boolean.class));
        int era = notes.breaks(place, source, monday.plusDays(6));
        Integer pupils = row.getObject("eleves", Integer.class);
        Week now = new Week(monday, term, era, pupils, counts(row, "counts"));
        Week first =
                (row.getArray("declared") == null)
                        ? now
                        : new Week(monday, term, era, pupils, counts(row, "declared"));
        return new Declared<>(
                monday,
                now,
                first,
                row.getLong("position"),
                row.getObject("believed_from", OffsetDateTime.class));
    }

    /** The register says whether the school is open; what it does not know is not judged by it. */
    private static Term term(Place place, LocalDate monday, @Nullable Boolean inTerm) {
        if (inTerm == null || place.academie() == null) {
            return Term.UNKNOWN;
        }
        return inTerm ? Terms.outOfVacation(place.academie(), monday) : Term.OUT;
    }

    private static List<@Nullable Integer> counts(ResultSet row, String column)
            throws SQLException {
        List<@Nullable Integer> counts = new ArrayList<>();
        for (Object count : (Object[]) row.getArray(column).getArray()) {
            counts.add((Integer) count);
        }
        return counts;
    }
}
