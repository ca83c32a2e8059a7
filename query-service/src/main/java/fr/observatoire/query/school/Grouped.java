package fr.observatoire.query.school;

import org.springframework.jdbc.core.JdbcOperations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows by school. */
final class Grouped {

    /** Reads a row. */
    interface Reader<T> {

        T read(ResultSet row) throws SQLException;
    }

    private Grouped() {}

    static <T> Map<String, List<T>> read(
            JdbcOperations database, String sql, String[] schools, Reader<T> reader) {
        Map<String, List<T>> found = new HashMap<>();
        database.query(
                sql,
                (ResultSet row) -> {
                    found.computeIfAbsent(row.getString("uai"), (uai) -> new ArrayList<>())
                            .add(reader.read(row));
                },
                (Object) schools);
        return found;
    }
}
