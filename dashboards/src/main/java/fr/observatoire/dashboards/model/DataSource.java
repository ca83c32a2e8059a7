package fr.observatoire.dashboards.model;

/**
 * A data source, by the identifier that it is provisioned under.
 *
 * @param type Grafana's plug-in
 * @param uid as in {@code provisioning/datasources}
 */
public record DataSource(String type, String uid) {

    /** The read database, seen through the views of its schema {@code dashboard}. */
    public static final DataSource OBSERVATOIRE =
            new DataSource("grafana-postgresql-datasource", "observatoire");
}
