package fr.observatoire.query.web.home;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/**
 * Rows of one unit, whose bars have one scale.
 *
 * @param greatest value or reference that fills a whole bar
 */
public record EquipmentGroup(String unit, double greatest, List<EquipmentRow> rows) {

    private static final double WHOLE = 100;

    /** Width of a mark. */
    private static final double MARK = 0.8;

    static EquipmentGroup of(String unit, List<EquipmentRow> rows) {
        double greatest = unit.equals("%") ? WHOLE : greatest(rows);
        return new EquipmentGroup(unit, greatest, List.copyOf(rows));
    }

    /** Length of a bar, of 100; none for what is not known. */
    public double length(@Nullable BigDecimal value) {
        return (value == null) ? 0 : length(value.doubleValue());
    }

    /** Left edge of a reference's mark, whole within the bar. */
    public double markAt(double value) {
        return Math.max(0, length(value) - MARK);
    }

    private double length(double value) {
        return (this.greatest == 0) ? 0 : Math.min(WHOLE, value * WHOLE / this.greatest);
    }

    private static double greatest(List<EquipmentRow> rows) {
        return rows.stream().mapToDouble(EquipmentRow::greatest).max().orElse(0);
    }
}
