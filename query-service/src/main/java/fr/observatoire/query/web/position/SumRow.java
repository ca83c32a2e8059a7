package fr.observatoire.query.web.position;

import fr.observatoire.contract.position.PositionMeasure;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A row of the sums: an axis, or an étape or level of it.
 *
 * @param step étape or level, 0 for the axis as a whole
 */
record SumRow(
        String position,
        String positionLabel,
        String referentiel,
        PositionMeasure measure,
        String axis,
        String axisLabel,
        @Nullable String family,
        int step,
        long schools,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal median,
        long count,
        long answered,
        long applicable) {

    private static final int DIGITS = 6;

    static SumRow read(ResultSet row, int number) throws SQLException {
        return new SumRow(
                row.getString("position_id"),
                row.getString("position_label"),
                row.getString("referentiel"),
                PositionMeasure.of(row.getString("measure")),
                row.getString("axis"),
                row.getString("axis_label"),
                row.getString("family"),
                row.getInt("step"),
                row.getLong("schools"),
                rounded(row.getBigDecimal("mean")),
                rounded(row.getBigDecimal("median")),
                row.getLong("count"),
                row.getLong("answered"),
                row.getLong("applicable"));
    }

    /** By position, then by axis, in the order of the rows. */
    static Map<String, List<List<SumRow>>> grouped(List<SumRow> rows) {
        Map<String, Map<String, List<SumRow>>> grouped = new LinkedHashMap<>();
        for (SumRow row : rows) {
            grouped.computeIfAbsent(row.position, (key) -> new LinkedHashMap<>())
                    .computeIfAbsent(row.axis, (key) -> new ArrayList<>())
                    .add(row);
        }
        Map<String, List<List<SumRow>>> axes = new LinkedHashMap<>();
        grouped.forEach((position, byAxis) -> axes.put(position, List.copyOf(byAxis.values())));
        return axes;
    }

    static AxisSum axis(List<SumRow> steps) {
        SumRow first = steps.getFirst();
        boolean share = first.measure == PositionMeasure.SHARE;
        return new AxisSum(
                first.axis,
                first.axisLabel,
                first.family,
                first.schools,
                share ? first.mean : null,
                share ? first.median : null,
                (first.measure == PositionMeasure.STAGES) ? stages(steps) : null,
                first.counts() ? steps.stream().map(SumRow::count).toList() : null,
                first.answered,
                first.applicable);
    }

    private boolean counts() {
        return this.measure == PositionMeasure.COUNTS || this.measure == PositionMeasure.LEVELS;
    }

    private static List<AxisSum.StageSum> stages(List<SumRow> steps) {
        return steps.stream()
                .map(
                        (row) ->
                                new AxisSum.StageSum(
                                        row.step,
                                        Objects.requireNonNull(row.mean),
                                        Objects.requireNonNull(row.median)))
                .toList();
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal value) {
        return (value == null) ? null : value.setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
