package fr.observatoire.dashboards.run;

import java.sql.Types;

/** What Grafana makes of a column's type. */
public enum ValueType {
    NUMBER,
    TIME,
    TEXT,
    OTHER;

    static ValueType of(int jdbcType) {
        return switch (jdbcType) {
            case Types.SMALLINT,
                    Types.INTEGER,
                    Types.BIGINT,
                    Types.NUMERIC,
                    Types.REAL,
                    Types.DOUBLE ->
                    NUMBER;
            case Types.DATE, Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> TIME;
            case Types.VARCHAR, Types.CHAR -> TEXT;
            default -> OTHER;
        };
    }
}
