package fr.observatoire.query.web.report;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A line of a report's CSV; a column that is not set stays empty. */
final class ReportRow {

    private final Map<ReportColumn, Object> cells = new EnumMap<>(ReportColumn.class);

    ReportRow set(ReportColumn column, @Nullable Object value) {
        if (value != null) {
            this.cells.put(column, value);
        }
        return this;
    }

    List<@Nullable Object> cells() {
        var all = new ArrayList<@Nullable Object>();
        for (ReportColumn column : ReportColumn.values()) {
            all.add(this.cells.get(column));
        }
        return all;
    }
}
