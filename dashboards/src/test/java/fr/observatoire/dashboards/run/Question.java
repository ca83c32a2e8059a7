package fr.observatoire.dashboards.run;

import fr.observatoire.dashboards.grafana.Interpolation;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * A query of a dashboard.
 *
 * @param where dashboard and panel
 * @param kind who asks
 * @param sql with Grafana's macros and variables
 * @param named columns or series that the panel gives a name or colour
 * @param measured those it gives a unit of their own
 */
public record Question(
        String where, Kind kind, String sql, Set<String> named, Set<String> measured) {

    /** The names of the variables and macros it mentions. */
    public Set<String> places() {
        return places(this.sql);
    }

    static Set<String> places(String sql) {
        return Interpolation.PLACE
                .matcher(sql)
                .results()
                .map(Interpolation::name)
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return this.where;
    }
}
