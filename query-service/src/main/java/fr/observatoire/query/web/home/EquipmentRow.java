package fr.observatoire.query.web.home;

import fr.observatoire.contract.indicator.Indicator.Reference;
import fr.observatoire.query.web.latest.LatestValue;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A value beside the national one.
 *
 * @param type id of the school type that both are about; null for all together
 * @param reference null where none is published
 */
public record EquipmentRow(
        LatestValue latest, @Nullable String type, @Nullable Reference reference) {

    boolean known() {
        return this.latest.value() != null || this.reference != null;
    }

    double greatest() {
        return Stream.of(value(), referenceValue())
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    private @Nullable Double value() {
        BigDecimal value = this.latest.value();
        return (value == null) ? null : Double.valueOf(value.doubleValue());
    }

    private @Nullable Double referenceValue() {
        return (this.reference == null) ? null : Double.valueOf(this.reference.value());
    }
}
