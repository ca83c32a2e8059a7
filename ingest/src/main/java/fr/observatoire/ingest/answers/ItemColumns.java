package fr.observatoire.ingest.answers;

import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.questionnaire.ItemKind;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.ingest.csv.CellReader;
import fr.observatoire.ingest.csv.Column;

import java.util.List;
import java.util.stream.Stream;

/** The columns of a questionnaire's items. */
public final class ItemColumns {

    static final String SECTION = "reponses";

    private static final List<String> LEVELS =
            List.of("jamais", "occasionnellement", "regulierement");

    private ItemColumns() {}

    /** In the questionnaire's order. */
    public static Stream<Column> of(Referentiel referentiel) {
        return referentiel.items().flatMap(ItemColumns::of);
    }

    private static Stream<Column> of(Item item) {
        CellReader reader = ItemCells.reader(item.kind());
        if (item.kind() != ItemKind.FREQUENCY) {
            return Stream.of(new Column(item.id(), List.of(SECTION, item.id()), false, reader));
        }
        return LEVELS.stream()
                .map(
                        (level) ->
                                new Column(
                                        item.id() + "." + level,
                                        List.of(SECTION, item.id(), level),
                                        false,
                                        reader));
    }
}
