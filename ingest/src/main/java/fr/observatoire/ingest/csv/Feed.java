package fr.observatoire.ingest.csv;

import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.contract.territory.Labels;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The CSV form of a kind of submission. */
public final class Feed {

    private final SubmissionKind kind;

    private final List<Column> columns;

    private final Map<String, String> idByKey = new HashMap<>();

    private final Map<String, Column> byExactLabel = new LinkedHashMap<>();

    private final @Nullable Section section;

    /**
     * The inner object that holds the values.
     *
     * @param emptyCode reason when a line fills none of them; null when the writer judges that
     */
    public record Section(String name, @Nullable String emptyCode) {}

    private Feed(
            SubmissionKind kind,
            List<Column> columns,
            List<Column> exact,
            @Nullable Section section) {
        this.kind = kind;
        this.columns = columns;
        exact.forEach(
                (column) -> this.byExactLabel.put(column.id().toLowerCase(Locale.ROOT), column));
        this.section = section;
        columns.forEach((column) -> this.idByKey.put(Labels.key(column.id()), column.id()));
        this.idByKey.putAll(Aliases.of(kind));
    }

    /** The columns of the kind's schema; some read otherwise than the schema alone would have. */
    public static Feed of(
            SubmissionKind kind, Map<String, CellReader> readers, @Nullable Section section) {
        return of(kind, readers, section, List.of());
    }

    /**
     * @param exact further columns, which go by their exact id but for the case
     */
    public static Feed of(
            SubmissionKind kind,
            Map<String, CellReader> readers,
            @Nullable Section section,
            List<Column> exact) {
        List<Column> columns =
                SchemaColumns.of(kind).stream()
                        .map(
                                (column) ->
                                        column.withReader(
                                                readers.getOrDefault(column.id(), column.reader())))
                        .toList();
        return new Feed(kind, columns, exact, section);
    }

    public SubmissionKind kind() {
        return this.kind;
    }

    @Nullable Section section() {
        return this.section;
    }

    /** All columns, in the order of a template. */
    public List<Column> columns() {
        return Stream.concat(this.columns.stream(), this.byExactLabel.values().stream()).toList();
    }

    List<Column> required() {
        return this.columns.stream().filter(Column::required).toList();
    }

    /** The column that a label stands for; null when it is unknown, or known and left out. */
    @Nullable Column column(String label) {
        Column exact = this.byExactLabel.get(label.strip().toLowerCase(Locale.ROOT));
        String id = this.idByKey.get(Labels.key(label));
        return (exact != null || id == null) ? exact : byId(id);
    }

    /** Whether the label is one we meet and leave in the file. */
    boolean leavesOut(String label) {
        return Aliases.LEFT_OUT.equals(this.idByKey.get(Labels.key(label)));
    }

    private @Nullable Column byId(String id) {
        return this.columns.stream()
                .filter((column) -> column.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
