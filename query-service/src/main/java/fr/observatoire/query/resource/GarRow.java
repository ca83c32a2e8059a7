package fr.observatoire.query.resource;

import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.resource.GarCounts;
import fr.observatoire.contract.resource.GarEvent;
import fr.observatoire.query.fact.ArrayColumns;
import fr.observatoire.query.projection.Projected;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/** Events as columns, in the order of {@link GarFacts}' statement. */
final class GarRow {

    private static final List<Function<GarCounts, @Nullable Integer>> COUNTS =
            List.of(
                    GarCounts::accedants,
                    GarCounts::acces,
                    GarCounts::affectations,
                    GarCounts::accesEleve,
                    GarCounts::accesEnseignant,
                    GarCounts::accesDocumentaliste,
                    GarCounts::accesAutres,
                    GarCounts::accesNonPrecise);

    private GarRow() {}

    static int year(GarEvent event) {
        return SchoolYear.parse(event.schoolYear()).orElseThrow().start();
    }

    static Object[] columns(List<Projected<GarEvent>> events) {
        ArrayColumns<Projected<GarEvent>> columns =
                ArrayColumns.of(events)
                        .text((row) -> row.event().academie())
                        .integer((row) -> year(row.event()));
        COUNTS.forEach((count) -> columns.integer((row) -> count.apply(row.event().counts())));
        return columns.text((row) -> String.join(",", row.event().anomalies()))
                .text(Projected::submission)
                .bigint(Projected::position)
                .text(Projected::at)
                .toParameters();
    }
}
