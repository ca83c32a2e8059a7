package fr.observatoire.query.plan;

import fr.observatoire.contract.plan.Milestone;
import fr.observatoire.contract.plan.ObjectiveAbandoned;
import fr.observatoire.contract.plan.ObjectiveReached;
import fr.observatoire.contract.plan.ObjectiveRescheduled;
import fr.observatoire.contract.plan.ObjectiveResumed;
import fr.observatoire.contract.plan.ObjectiveSet;
import fr.observatoire.contract.plan.PlanEvent;
import fr.observatoire.query.fact.ArrayColumns;
import fr.observatoire.query.projection.Projected;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What an event makes of an objective. */
sealed interface ObjectiveChange {

    Projected<PlanEvent> source();

    default Object key() {
        return List.of(source().event().uai(), source().event().objective());
    }

    static ObjectiveChange of(Projected<PlanEvent> source) {
        return switch (source.event()) {
            case ObjectiveSet it -> new Written(source, it);
            case ObjectiveRescheduled it ->
                    new Moved(source, "reporte", it.rescheduledOn(), it.dueOn(), it.reason());
            case ObjectiveReached it -> new Moved(source, "atteint", it.reachedOn(), null, null);
            case ObjectiveAbandoned it ->
                    new Moved(source, "abandonne", it.abandonedOn(), null, it.reason());
            case ObjectiveResumed it -> new Moved(source, "fixe", it.resumedOn(), it.dueOn(), null);
        };
    }

    /** All of it is said, for the first time or anew. */
    record Written(Projected<PlanEvent> source, ObjectiveSet event) implements ObjectiveChange {

        static Object[] columns(List<Written> rows) {
            return ArrayColumns.of(rows)
                    .text((row) -> row.event().uai())
                    .text((row) -> row.event().objective())
                    .text((row) -> row.event().referentiel())
                    .text((row) -> row.event().champ())
                    .text((row) -> row.event().pilote().id())
                    .text((row) -> row.event().specific())
                    .text((row) -> row.event().indicator())
                    .text((row) -> row.event().target())
                    .text((row) -> row.event().measure())
                    .text((row) -> row.event().attainable())
                    .text((row) -> row.event().realistic())
                    .text((row) -> row.event().setOn())
                    .text((row) -> row.event().dueOn())
                    .text((row) -> ArrayColumns.array(row.milestones(Milestone::on)))
                    .text((row) -> ArrayColumns.array(row.milestones(Milestone::text)))
                    .text((row) -> String.join(",", row.event().anomalies()))
                    .text((row) -> row.source().submission())
                    .bigint((row) -> row.source().position())
                    .text((row) -> row.source().at())
                    .toParameters();
        }

        private <T> List<T> milestones(Function<Milestone, T> part) {
            return this.event.milestones().stream().map(part).toList();
        }
    }

    /**
     * It has come to another state.
     *
     * @param dueOn null when that does not change
     * @param reason key of the words that say why
     */
    record Moved(
            Projected<PlanEvent> source,
            String state,
            LocalDate on,
            @Nullable LocalDate dueOn,
            @Nullable UUID reason)
            implements ObjectiveChange {

        static Object[] columns(List<Moved> rows) {
            return ArrayColumns.of(rows)
                    .text((row) -> row.source().event().uai())
                    .text((row) -> row.source().event().objective())
                    .text(Moved::state)
                    .text(Moved::on)
                    .text(Moved::dueOn)
                    .text(Moved::reason)
                    .text((row) -> String.join(",", row.source().event().anomalies()))
                    .text((row) -> row.source().submission())
                    .bigint((row) -> row.source().position())
                    .text((row) -> row.source().at())
                    .toParameters();
        }
    }
}
