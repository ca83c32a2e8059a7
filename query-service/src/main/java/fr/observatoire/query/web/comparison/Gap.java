package fr.observatoire.query.web.comparison;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/** What a value has more than another. */
public final class Gap {

    private Gap() {}

    public static @Nullable BigDecimal between(
            @Nullable BigDecimal value, @Nullable BigDecimal other) {
        return (value == null || other == null) ? null : value.subtract(other);
    }
}
