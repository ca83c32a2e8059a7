package fr.observatoire.query.fact;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Rows turned into one array per column, as {@code unnest} takes them: a statement of fixed text
 * writes any number of rows.
 */
public final class ArrayColumns<T> {

    private final List<T> rows;

    private final List<Object> columns = new ArrayList<>();

    private ArrayColumns(List<T> rows) {
        this.rows = rows;
    }

    /** Starts without columns. */
    public static <T> ArrayColumns<T> of(List<T> rows) {
        return new ArrayColumns<>(rows);
    }

    /** Appends a column that travels as text: text itself, dates, instants, ids. */
    public ArrayColumns<T> text(Function<T, @Nullable Object> value) {
        return append(String[]::new, (row) -> textOrNull(value.apply(row)));
    }

    /** Appends a column of integers. */
    public ArrayColumns<T> integer(Function<T, @Nullable Integer> value) {
        return append(Integer[]::new, value);
    }

    /** Appends a column of positions. */
    public ArrayColumns<T> bigint(Function<T, Long> value) {
        return append(Long[]::new, value);
    }

    /** Writes an array as PostgreSQL does, to travel as text; what is unknown in it stays so. */
    public static @Nullable String array(@Nullable Collection<? extends @Nullable Object> values) {
        return (values == null)
                ? null
                : values.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    /** The arrays, in the order of the columns. */
    public Object[] toParameters() {
        return this.columns.toArray();
    }

    private <V extends @Nullable Object> ArrayColumns<T> append(
            IntFunction<V[]> array, Function<T, V> value) {
        this.columns.add(this.rows.stream().map(value).toArray(array));
        return this;
    }

    private static @Nullable String textOrNull(@Nullable Object value) {
        return (value == null) ? null : value.toString();
    }
}
