package fr.observatoire.query.web.position;

import fr.observatoire.contract.position.PositionMeasure;

import org.jspecify.annotations.Nullable;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of a school's position: an axis, or an étape of it.
 *
 * @param step étape, 0 for the axis as a whole
 */
record StandingRow(
        String campaign,
        LocalDate day,
        String position,
        String positionLabel,
        String referentiel,
        String version,
        PositionMeasure measure,
        String axis,
        String axisLabel,
        @Nullable String family,
        int step,
        @Nullable Fraction value,
        @Nullable List<@Nullable Integer> counts,
        int answered,
        int applicable) {

    static StandingRow read(ResultSet row, int number) throws SQLException {
        return new StandingRow(
                row.getString("campaign"),
                row.getObject("answered_on", LocalDate.class),
                row.getString("position_id"),
                row.getString("position_label"),
                row.getString("referentiel"),
                row.getString("version"),
                PositionMeasure.of(row.getString("measure")),
                row.getString("axis"),
                row.getString("axis_label"),
                row.getString("family"),
                row.getInt("step"),
                Fraction.of(row.getBigDecimal("numerator"), row.getBigDecimal("denominator")),
                counts(row.getArray("counts")),
                row.getInt("answered"),
                row.getInt("applicable"));
    }

    /** Rows of one campaign, day and position stand together, in the order of the rows. */
    static List<Standing> standings(List<StandingRow> rows) {
        Map<List<Object>, List<StandingRow>> byPosition = new LinkedHashMap<>();
        for (StandingRow row : rows) {
            byPosition
                    .computeIfAbsent(
                            List.of(row.campaign, row.day, row.position),
                            (key) -> new ArrayList<>())
                    .add(row);
        }
        return byPosition.values().stream().map(StandingRow::standing).toList();
    }

    private static Standing standing(List<StandingRow> rows) {
        Map<String, List<StandingRow>> byAxis = new LinkedHashMap<>();
        for (StandingRow row : rows) {
            byAxis.computeIfAbsent(row.axis, (key) -> new ArrayList<>()).add(row);
        }
        StandingRow first = rows.getFirst();
        return new Standing(
                first.position,
                first.positionLabel,
                first.measure,
                first.referentiel,
                first.version,
                first.campaign,
                first.day,
                byAxis.values().stream().map(StandingRow::axis).toList());
    }

    private static AxisStanding axis(List<StandingRow> steps) {
        StandingRow first = steps.getFirst();
        boolean staged = first.measure == PositionMeasure.STAGES;
        return new AxisStanding(
                first.axis,
                first.axisLabel,
                first.family,
                staged ? null : first.value,
                staged ? values(steps) : null,
                first.counts,
                first.answered,
                first.applicable);
    }

    private static List<@Nullable Fraction> values(List<StandingRow> steps) {
        List<@Nullable Fraction> values = new ArrayList<>();
        steps.forEach((row) -> values.add(row.value));
        return values;
    }

    private static @Nullable List<@Nullable Integer> counts(@Nullable Array array)
            throws SQLException {
        return (array == null) ? null : Arrays.asList((@Nullable Integer[]) array.getArray());
    }
}
