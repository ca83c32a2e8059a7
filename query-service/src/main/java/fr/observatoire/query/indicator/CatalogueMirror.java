package fr.observatoire.query.indicator;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.IndicatorCatalogue;
import fr.observatoire.query.projection.ReferenceMirror;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The catalogue in tables, for views and queries. */
@Component
class CatalogueMirror implements ReferenceMirror {

    private static final String INDICATOR =
            """
            insert into lecture.indicator (id, ordinal, label, definition, family, thematique, feed,
                period_kind, numerator, denominator, factor, unit, direction, decimals, threshold,
                source)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String REFERENCE =
            """
            insert into lecture.indicator_reference (indicator, ordinal, population, type, date,
                value, source)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcOperations database;

    private final List<Indicator> indicators;

    CatalogueMirror(JdbcOperations database, IndicatorCatalogue catalogue) {
        this.database = database;
        this.indicators = catalogue.indicators();
    }

    @Override
    public void refresh() {
        this.database.update("delete from lecture.indicator");
        this.database.update("delete from lecture.indicator_reference");
        this.database.batchUpdate(INDICATOR, rows(this.indicators.size(), this::indicator));
        this.indicators.forEach(
                (indicator) ->
                        this.database.batchUpdate(
                                REFERENCE,
                                rows(
                                        indicator.references().size(),
                                        (ordinal) -> reference(indicator, ordinal))));
    }

    private Object[] indicator(int ordinal) {
        Indicator it = this.indicators.get(ordinal);
        return new Object[] {
            it.id(),
            ordinal,
            it.label(),
            it.definition(),
            it.family(),
            it.thematique(),
            it.feed().id(),
            it.feed().grain().id(),
            it.numerator().toArray(String[]::new),
            it.denominator().toArray(String[]::new),
            it.factor(),
            it.unit(),
            it.direction(),
            it.decimals(),
            it.threshold(),
            it.source()
        };
    }

    private static Object[] reference(Indicator indicator, int ordinal) {
        Indicator.Reference it = indicator.references().get(ordinal);
        return new Object[] {
            indicator.id(), ordinal, it.population(), it.type(), it.date(), it.value(), it.source()
        };
    }

    private static List<Object[]> rows(int count, IntFunction<Object[]> row) {
        return IntStream.range(0, count).mapToObj(row).toList();
    }
}
