package fr.observatoire.command.school;

import fr.observatoire.contract.submission.ContractJson;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The school index in PostgreSQL: one read and one write per batch. */
@Component
public class SchoolTable {

    private static final JsonMapper JSON = ContractJson.mapper();

    private static final String UPSERT =
            """
            insert into school_index
                (uai, departement, academie, type, opened_on, closed_on, as_of, academies, closures)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)
            on conflict (uai) do update set departement = excluded.departement,
                academie = excluded.academie, type = excluded.type,
                opened_on = excluded.opened_on, closed_on = excluded.closed_on,
                as_of = excluded.as_of, academies = excluded.academies,
                closures = excluded.closures
            """;

    private final JdbcTemplate jdbc;

    SchoolTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The schools of these UAIs, as the open transaction sees them. */
    public SchoolIndex read(Collection<String> uais) {
        if (uais.isEmpty()) {
            return new SchoolIndex(List.of());
        }
        return new SchoolIndex(
                this.jdbc.query(
                        "select * from school_index where uai = any(?)",
                        SchoolTable::school,
                        (Object) uais.toArray(String[]::new)));
    }

    /** Writes the entries that moved. */
    public void write(SchoolIndex index) {
        List<Object[]> rows = index.moved().stream().map(SchoolTable::row).toList();
        if (!rows.isEmpty()) {
            this.jdbc.batchUpdate(UPSERT, rows);
        }
    }

    private static Object[] row(KnownSchool school) {
        return new Object[] {
            school.uai(),
            school.departement(),
            school.academie(),
            school.type(),
            school.openedOn(),
            school.closedSince(),
            school.asOf(),
            JSON.writeValueAsString(school.academies()),
            JSON.writeValueAsString(school.closures())
        };
    }

    private static KnownSchool school(ResultSet row, int number) throws SQLException {
        return new KnownSchool(
                row.getString("uai"),
                row.getString("departement"),
                row.getString("type"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("as_of", LocalDate.class),
                List.of(JSON.readValue(row.getString("academies"), Membership[].class)),
                List.of(JSON.readValue(row.getString("closures"), Closure[].class)));
    }
}
