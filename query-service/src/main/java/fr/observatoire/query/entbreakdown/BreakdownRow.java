package fr.observatoire.query.entbreakdown;

import fr.observatoire.contract.entbreakdown.Breakdown;
import fr.observatoire.contract.entbreakdown.EntBreakdownEvent;
import fr.observatoire.contract.entbreakdown.ModalityCounts;
import fr.observatoire.contract.entbreakdown.Total;
import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.query.fact.ArrayColumns;
import fr.observatoire.query.fact.FactTable;
import fr.observatoire.query.fact.Measure;
import fr.observatoire.query.projection.Projected;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An event, with its counts at hand. */
record BreakdownRow(Projected<EntBreakdownEvent> it, Map<String, ModalityCounts> counts) {

    private static BreakdownRow of(Projected<EntBreakdownEvent> it) {
        return new BreakdownRow(
                it,
                it.event().counts().stream()
                        .collect(Collectors.toMap(ModalityCounts::modalite, Function.identity())));
    }

    /** The table of a breakdown: three measures of each modality, then the totals. */
    static FactTable table(Feed feed, Breakdown breakdown) {
        Stream<String> modalities =
                breakdown.modalities().stream()
                        .flatMap(
                                (it) -> Breakdown.MEASURES.stream().map((what) -> what + "_" + it));
        return FactTable.of(
                feed,
                Stream.concat(modalities, breakdown.totals().stream().map(Total::measure))
                        .map(Measure::count)
                        .toList());
    }

    /** Events of one breakdown as columns of its table. */
    static Object[] columns(Breakdown breakdown, List<Projected<EntBreakdownEvent>> events) {
        ArrayColumns<BreakdownRow> columns =
                ArrayColumns.of(events.stream().map(BreakdownRow::of).toList())
                        .text((row) -> row.it().event().uai())
                        .text((row) -> row.it().event().week());
        for (String modality : breakdown.modalities()) {
            columns.integer((row) -> row.value(modality, ModalityCounts::visites))
                    .integer((row) -> row.value(modality, ModalityCounts::utilisateurs))
                    .integer((row) -> row.value(modality, ModalityCounts::duree));
        }
        breakdown.totals().forEach((total) -> columns.integer((row) -> row.visits(total)));
        return columns.text((row) -> String.join(",", row.it().event().anomalies()))
                .text((row) -> row.it().submission())
                .bigint((row) -> row.it().position())
                .text((row) -> row.it().at())
                .toParameters();
    }

    private @Nullable Integer value(
            String modality, Function<ModalityCounts, @Nullable Integer> measure) {
        ModalityCounts its = this.counts.get(modality);
        return (its == null) ? null : measure.apply(its);
    }

    /** Null when none of them is known; the schema's bounds keep the sum within an int. */
    private @Nullable Integer visits(Total total) {
        return total.modalities().stream()
                .map((modality) -> value(modality, ModalityCounts::visites))
                .filter(Objects::nonNull)
                .reduce(Integer::sum)
                .orElse(null);
    }
}
