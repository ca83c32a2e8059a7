package fr.observatoire.ingest.entbreakdown;

import fr.observatoire.contract.entbreakdown.Breakdown;
import fr.observatoire.contract.territory.Labels;
import fr.observatoire.ingest.csv.Aliases;
import fr.observatoire.ingest.csv.CellReader;
import fr.observatoire.ingest.csv.Cells;
import fr.observatoire.ingest.csv.Column;
import fr.observatoire.ingest.csv.Counts;
import fr.observatoire.ingest.csv.MoreColumns;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The columns of one export: {@code visites_…}, {@code utilisateurs_…} and {@code duree_…} of each
 * modality, by its id or, for a service, by its label.
 */
public final class ModalityColumns implements MoreColumns {

    static final String SECTION = "mesures";

    /** As the schema has them. */
    private static final int MOST = 10_000_000;

    private static final int SECONDS_OF_A_WEEK = 604_800;

    private final Map<String, Column> byKey = new HashMap<>();

    ModalityColumns(Breakdown breakdown) {
        of(breakdown).forEach((column) -> this.byKey.put(Labels.key(column.id()), column));
        if (breakdown == Breakdown.SERVICES) {
            Aliases.of("services").forEach(this::alsoCalled);
        }
    }

    /** In the order of the export. */
    public static Stream<Column> of(Breakdown breakdown) {
        return breakdown.modalities().stream()
                .flatMap(
                        (modality) ->
                                Breakdown.MEASURES.stream()
                                        .map((measure) -> column(measure, modality)));
    }

    @Override
    public @Nullable Column find(String label) {
        return this.byKey.get(Labels.key(label));
    }

    private void alsoCalled(String label, String modality) {
        for (String measure : Breakdown.MEASURES) {
            this.byKey.putIfAbsent(Labels.key(measure + " " + label), column(measure, modality));
        }
    }

    private static Column column(String measure, String modality) {
        CellReader reader =
                measure.equals("duree") ? Cells.duration(SECONDS_OF_A_WEEK) : Counts.upTo(MOST);
        return new Column(
                measure + "_" + modality, List.of(SECTION, modality, measure), false, reader);
    }
}
