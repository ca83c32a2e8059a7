package fr.observatoire.query.entusage;

import fr.observatoire.contract.entusage.EntCounts;
import fr.observatoire.contract.entusage.EntUsageEvent;
import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.query.fact.ArrayColumns;
import fr.observatoire.query.fact.FactTable;
import fr.observatoire.query.fact.Measure;
import fr.observatoire.query.projection.Projected;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** ENT events as columns of their table. */
final class EntFactRow {

    static final FactTable TABLE =
            FactTable.of(
                    Feed.ENT,
                    Stream.of(
                                    "visites_globales",
                                    "utilisateurs_globales",
                                    "visites_eleve",
                                    "utilisateurs_eleve",
                                    "duree_eleve",
                                    "visites_parent",
                                    "utilisateurs_parent",
                                    "duree_parent",
                                    "visites_enseignant",
                                    "utilisateurs_enseignant",
                                    "duree_enseignant",
                                    "visites_admin_vie_scol_tech",
                                    "utilisateurs_admin_vie_scol_tech",
                                    "duree_admin_vie_scol_tech")
                            .map(Measure::count)
                            .toList());

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
