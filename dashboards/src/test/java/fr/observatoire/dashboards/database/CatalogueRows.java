package fr.observatoire.dashboards.database;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.IndicatorCatalogue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Mirrors the contract's catalogue, as query-service does when it starts. */
final class CatalogueRows {

    private static final String INDICATOR =
            """
            insert into lecture.indicator
            (id, ordinal, label, definition, family, thematique, feed, period_kind, numerator, denominator, factor,
                unit, direction, decimals, threshold, source)
            values (?, ?, ?, ?, ?, ?, ?, ?, '{}', '{}', ?, ?, ?, ?, ?, ?)
            """;

    private static final String REFERENCE =
            """
            insert into lecture.indicator_reference (indicator, ordinal, population, type, date, value, source)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private CatalogueRows() {}

    static void insert(Connection owner) throws SQLException {
        int ordinal = 0;
        for (Indicator indicator : IndicatorCatalogue.builtIn().indicators()) {
            update(
                    owner,
                    INDICATOR,
                    indicator.id(),
                    ordinal++,
                    indicator.label(),
                    indicator.definition(),
                    indicator.family(),
                    indicator.thematique(),
                    indicator.feed().id(),
                    indicator.feed().grain().id(),
                    indicator.factor(),
                    indicator.unit(),
                    indicator.direction(),
                    indicator.decimals(),
                    indicator.threshold(),
                    indicator.source());
            references(owner, indicator);
        }
    }

    private static void references(Connection owner, Indicator indicator) throws SQLException {
        int ordinal = 0;
        for (Indicator.Reference reference : indicator.references()) {
            update(
                    owner,
                    REFERENCE,
                    indicator.id(),
                    ordinal++,
                    reference.population(),
                    reference.type(),
                    reference.date(),
                    reference.value(),
                    reference.source());
        }
    }

    private static void update(Connection owner, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
