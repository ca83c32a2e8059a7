package fr.observatoire.dashboards.run;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What PostgreSQL answers.
 *
 * @param types by column, in the query's order
 * @param rows values in the order of the columns
 */
public record Answer(Map<String, ValueType> types, List<List<Object>> rows) {

    /** Sends a query. */
    public static Answer to(String sql, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return read(result);
        }
    }

    private static Answer read(ResultSet result) throws SQLException {
        ResultSetMetaData columns = result.getMetaData();
        Map<String, ValueType> types = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            types.put(columns.getColumnLabel(i), ValueType.of(columns.getColumnType(i)));
        }
        List<List<Object>> rows = new ArrayList<>();
        while (result.next()) {
            List<Object> row = new ArrayList<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                row.add(result.getObject(i));
            }
            rows.add(row);
        }
        return new Answer(types, rows);
    }

    /** The columns of a type. */
    List<String> columns(ValueType type) {
        return this.types.keySet().stream().filter(name -> this.types.get(name) == type).toList();
    }

    /** The values of a column, null where there is none. */
    List<Object> values(String column) {
        int index = List.copyOf(this.types.keySet()).indexOf(column);
        return this.rows.stream().map(row -> row.get(index)).toList();
    }

    boolean hasValue(String column) {
        return values(column).stream().anyMatch(Objects::nonNull);
    }
}
