package fr.observatoire.query.school;

import fr.observatoire.contract.school.PriorityEducation;
import fr.observatoire.contract.school.SchoolAttributes;
import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.contract.school.Sector;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what is known of some schools. */
@Component
class SchoolReader {

    private final JdbcOperations database;

    SchoolReader(JdbcOperations database) {
        this.database = database;
    }

    Map<String, SchoolRecord> read(String[] schools) {
        Map<String, List<SchoolVersion>> versions = versions(schools);
        Map<String, List<Opening>> openings = openings(schools);
        Map<String, SchoolRecord> found = new HashMap<>();
        this.database.query(
                "select * from lecture.school where uai = any(?)",
                (ResultSet row) -> {
                    String uai = row.getString("uai");
                    found.put(
                            uai,
                            new SchoolRecord(
                                    uai,
                                    attributes(row),
                                    row.getLong("position"),
                                    versions.getOrDefault(uai, List.of()),
                                    openings.getOrDefault(uai, List.of())));
                },
                (Object) schools);
        return found;
    }

    private Map<String, List<SchoolVersion>> versions(String[] schools) {
        return Grouped.read(
                this.database,
                "select * from lecture.school_version where uai = any(?) order by uai, as_of",
                schools,
                (row) ->
                        new SchoolVersion(
                                row.getObject("as_of", LocalDate.class),
                                row.getString("type"),
                                row.getString("sector"),
                                row.getString("priority_education"),
                                row.getString("departement"),
                                row.getString("academie")));
    }

    private Map<String, List<Opening>> openings(String[] schools) {
        return Grouped.read(
                this.database,
                """
                select uai, nullif(opens, '-infinity') as opens, nullif(closes, 'infinity') as closes
                from lecture.school_opening opening
                where uai = any(?)
                order by opening.uai, opening.ordinal
                """,
                schools,
                (row) -> new Opening(date(row, "opens"), date(row, "closes")));
    }

    private static SchoolAttributes attributes(ResultSet row) throws SQLException {
        return new SchoolAttributes(
                row.getString("name"),
                SchoolType.ofId(row.getString("type")),
                Sector.ofId(row.getString("sector")),
                PriorityEducation.of(row.getString("priority_education")),
                row.getString("departement"),
                row.getString("academie"),
                row.getString("commune"),
                row.getString("commune_name"),
                row.getObject("nature", Integer.class),
                row.getString("ministry"));
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
