package fr.observatoire.dashboards.model;

/**
 * A query of a panel.
 *
 * @param refId letter that tells a panel's queries apart
 * @param format {@link Format#id()}: how the data source reads the rows
 * @param rawSql PostgreSQL with Grafana's macros and variables
 * @param rawQuery true: written by hand
 * @param editorMode "code": opened as text
 */
public record Target(
        String refId,
        DataSource datasource,
        Format format,
        String rawSql,
        boolean rawQuery,
        String editorMode) {

    public static Target of(Format format, String sql) {
        return new Target("A", DataSource.OBSERVATOIRE, format, sql, true, "code");
    }
}
