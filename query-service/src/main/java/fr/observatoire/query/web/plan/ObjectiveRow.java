package fr.observatoire.query.web.plan;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** An objective as the read model has it: keys in the place of words. */
record ObjectiveRow(
        UUID objective,
        ObjectiveState state,
        String referentiel,
        String champ,
        String pilote,
        UUID specific,
        @Nullable String indicator,
        @Nullable BigDecimal target,
        @Nullable UUID measure,
        @Nullable UUID attainable,
        @Nullable UUID realistic,
        LocalDate setOn,
        LocalDate dueOn,
        LocalDate changedOn,
        @Nullable UUID reason,
        List<LocalDate> milestoneDays,
        List<UUID> milestoneTexts) {

    static ObjectiveRow read(ResultSet row, int number) throws SQLException {
        return new ObjectiveRow(
                row.getObject("objective", UUID.class),
                ObjectiveState.of(row.getString("state")),
                row.getString("referentiel"),
                row.getString("champ"),
                row.getString("pilote"),
                row.getObject("specific", UUID.class),
                row.getString("indicator"),
                row.getBigDecimal("target"),
                row.getObject("measure", UUID.class),
                row.getObject("attainable", UUID.class),
                row.getObject("realistic", UUID.class),
                row.getObject("set_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("changed_on", LocalDate.class),
                row.getObject("reason", UUID.class),
                days(row),
                List.of((UUID[]) row.getArray("milestone_texts").getArray()));
    }

    /** Keys of all its words. */
    Stream<UUID> texts() {
        return Stream.concat(
                Stream.of(this.specific, this.measure, this.attainable, this.realistic, this.reason)
                        .filter(Objects::nonNull),
                this.milestoneTexts.stream());
    }

    /** The driver gives the days of an array as java.sql.Date, which knows its own text. */
    private static List<LocalDate> days(ResultSet row) throws SQLException {
        return Stream.of((Object[]) row.getArray("milestone_days").getArray())
                .map((day) -> LocalDate.parse(day.toString()))
                .toList();
    }
}
