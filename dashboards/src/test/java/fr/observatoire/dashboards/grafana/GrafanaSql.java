package fr.observatoire.dashboards.grafana;

import java.util.Map;

/** A query as PostgreSQL gets it: the page puts the choices in, then the server the macros. */
public record GrafanaSql(TimeRange range, Map<String, Choice> choices) {

    public String of(String rawSql) {
        return new Macros(this.range).expand(new Interpolation(this.choices).apply(rawSql));
    }
}
