package fr.observatoire.query.entusage;

import fr.observatoire.contract.entusage.EntCounts;
import fr.observatoire.contract.entusage.EntUsageEvent;
import fr.observatoire.query.fact.ArrayColumns;
import fr.observatoire.query.projection.Projected;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/** ENT events as columns, in the order of {@link EntFactSql#TABLE}. */
final class EntFactRow {

    private static final List<Function<EntCounts, @Nullable Integer>> MEASURES =
            List.of(
                    EntCounts::visitesGlobales,
                    EntCounts::utilisateursGlobales,
                    EntCounts::visitesEleve,
                    EntCounts::utilisateursEleve,
                    EntCounts::dureeEleve,
                    EntCounts::visitesParent,
                    EntCounts::utilisateursParent,
                    EntCounts::dureeParent,
                    EntCounts::visitesEnseignant,
                    EntCounts::utilisateursEnseignant,
                    EntCounts::dureeEnseignant,
                    EntCounts::visitesAdminVieScolTech,
                    EntCounts::utilisateursAdminVieScolTech,
                    EntCounts::dureeAdminVieScolTech);

    private EntFactRow() {}

    static Object[] columns(List<Projected<EntUsageEvent>> events) {
        ArrayColumns<Projected<EntUsageEvent>> columns =
                ArrayColumns.of(events)
                        .text((row) -> row.event().uai())
                        .text((row) -> row.event().week());
        MEASURES.forEach(
                (measure) -> columns.integer((row) -> measure.apply(row.event().counts())));
        return columns.text((row) -> String.join(",", row.event().anomalies()))
                .text(Projected::submission)
                .bigint(Projected::position)
                .text(Projected::at)
                .toParameters();
    }
}
