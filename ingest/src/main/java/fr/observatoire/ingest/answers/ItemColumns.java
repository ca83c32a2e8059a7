package fr.observatoire.ingest.answers;

import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.questionnaire.ItemKind;
import fr.observatoire.contract.questionnaire.NoAnswer;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.Referentiels;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.ingest.csv.CellReader;
import fr.observatoire.ingest.csv.Column;
import fr.observatoire.ingest.csv.MoreColumns;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The columns of items. Those of the built-in questionnaires are read in their kind; what looks
 * like an item of another one is taken by its form, for the writer knows what an académie publishes
 * and the door does not.
 */
public final class ItemColumns implements MoreColumns {

    static final String SECTION = "reponses";

    private static final List<String> FREQUENCIES =
            List.of("jamais", "occasionnellement", "regulierement");

    private final Map<String, Column> known = new HashMap<>();

    private final Set<String> texts = new HashSet<>();

    ItemColumns() {
        Referentiels.builtIn().stream()
                .flatMap(ItemColumns::of)
                .forEach((column) -> this.known.put(column.id(), column));
        Referentiels.builtIn().stream()
                .flatMap(Referentiel::items)
                .filter((item) -> item.kind() == ItemKind.TEXT)
                .forEach((item) -> this.texts.add(item.id()));
    }

    /** In the questionnaire's order; a file carries no texts. */
    public static Stream<Column> of(Referentiel referentiel) {
        return referentiel
                .items()
                .filter((item) -> item.kind().isAnswerable() && item.kind() != ItemKind.TEXT)
                .flatMap((item) -> of(referentiel, item));
    }

    private static Stream<Column> of(Referentiel referentiel, Item item) {
        CellReader reader = ItemCells.reader(item.kind());
        return switch (item.kind()) {
            case FREQUENCY ->
                    FREQUENCIES.stream()
                            .map((level) -> part(item.id() + "." + level, item.id(), level));
            case DISTRIBUTION ->
                    parts(referentiel.levels(item))
                            .map((level) -> part(item.id() + "#" + level, item.id(), level));
            default -> Stream.of(whole(item.id(), reader));
        };
    }

    private static Stream<String> parts(int levels) {
        return Stream.concat(
                IntStream.rangeClosed(1, levels).mapToObj(String::valueOf),
                Arrays.stream(NoAnswer.values()).map(NoAnswer::id));
    }

    @Override
    public @Nullable Column find(String label) {
        String id = label.strip();
        Column column = this.known.get(id.toLowerCase(Locale.ROOT).replace('#', '.'));
        return (column != null || this.texts.contains(id.toLowerCase(Locale.ROOT)))
                ? column
                : byForm(id);
    }

    @Override
    public @Nullable Reason leftOut(String label) {
        return this.texts.contains(label.strip().toLowerCase(Locale.ROOT))
                ? Reason.of("fichier.colonne-texte", label)
                : null;
    }

    private static @Nullable Column byForm(String id) {
        ItemLabel label = ItemLabel.parse(id);
        if (label == null) {
            return null;
        }
        return (label.part() == null)
                ? whole(label.item(), ItemCells::anyKind)
                : part(id, label.item(), label.part());
    }

    private static Column whole(String item, CellReader reader) {
        return new Column(item, List.of(SECTION, item), false, reader);
    }

    private static Column part(String id, String item, String level) {
        return new Column(id, List.of(SECTION, item, level), false, ItemCells::count);
    }
}
