package fr.observatoire.query.web.scope;

import fr.observatoire.contract.territory.Territories;
import fr.observatoire.query.web.territory.TerritoryKind;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A scope as a condition on the columns that all views of schema {@code dashboard} share.
 *
 * @param sql to be put after "where"; its parameters are named "scope_…"
 * @param values of those parameters
 */
public record ScopeFilter(String sql, Map<String, Object> values) {

    private static final String PREFIX = "scope_";

    public static ScopeFilter of(Scope scope) {
        var columns = new LinkedHashMap<String, Object>();
        TerritoryKind kind = scope.territory().kind();
        List<String> former =
                (kind == TerritoryKind.ACADEMIE)
                        ? Territories.france().formerDepartements(scope.territory().code())
                        : List.of();
        if (!former.isEmpty()) {
            columns.put("departement", former);
        } else if (kind != TerritoryKind.NATIONAL) {
            columns.put(column(kind), scope.territory().code());
        }
        putIfGiven(columns, "type", scope.type() == null ? null : scope.type().id());
        putIfGiven(columns, "sector", scope.sector() == null ? null : scope.sector().id());
        putIfGiven(
                columns,
                "priority_education",
                scope.priorityEducation() == null ? null : scope.priorityEducation().id());
        return of(columns);
    }

    private static ScopeFilter of(Map<String, Object> columns) {
        String sql =
                columns.entrySet().stream()
                        .map((column) -> condition(column.getKey(), column.getValue()))
                        .collect(Collectors.joining(" and "));
        var values = new LinkedHashMap<String, Object>();
        columns.forEach((column, value) -> values.put(PREFIX + column, value));
        return new ScopeFilter(sql.isEmpty() ? "true" : sql, values);
    }

    private static String condition(String column, Object value) {
        String shape = (value instanceof List) ? "%1$s in (:%2$s%1$s)" : "%1$s = :%2$s%1$s";
        return shape.formatted(column, PREFIX);
    }

    private static String column(TerritoryKind kind) {
        return (kind == TerritoryKind.ETABLISSEMENT) ? "uai" : kind.id();
    }

    private static void putIfGiven(
            Map<String, Object> columns, String column, @Nullable Object value) {
        if (value != null) {
            columns.put(column, value);
        }
    }
}
