package fr.observatoire.ingest.csv;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.contract.territory.Labels;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The CSV form of a kind of submission. */
public final class Feed {

    private final SubmissionKind kind;

    private final List<Column> columns;

    private final Map<String, String> idByKey = new HashMap<>();

    private final MoreColumns more;

    private final @Nullable Section section;

    private final Map<String, JsonNode> given;

    /**
     * The inner object that holds the values.
     *
     * @param emptyCode reason when a line fills none of them; null when the writer judges that
     */
    public record Section(String name, @Nullable String emptyCode) {}

    private Feed(
            SubmissionKind kind,
            List<Column> columns,
            MoreColumns more,
            @Nullable Section section,
            Map<String, JsonNode> given) {
        this.kind = kind;
        this.columns = columns;
        this.more = more;
        this.section = section;
        this.given = Map.copyOf(given);
        columns.forEach((column) -> this.idByKey.put(Labels.key(column.id()), column.id()));
        this.idByKey.putAll(Aliases.of(kind));
    }

    /** The columns of the kind's schema; some read otherwise than the schema alone would have. */
    public static Feed of(
            SubmissionKind kind, Map<String, CellReader> readers, @Nullable Section section) {
        return of(kind, readers, section, MoreColumns.NONE);
    }

    /**
     * @param more columns that the schema does not list
     */
    public static Feed of(
            SubmissionKind kind,
            Map<String, CellReader> readers,
            @Nullable Section section,
            MoreColumns more) {
        return of(kind, readers, section, more, Map.of());
    }

    /**
     * @param given fields of the payload that the file says by what it is, without a column
     */
    public static Feed of(
            SubmissionKind kind,
            Map<String, CellReader> readers,
            @Nullable Section section,
            MoreColumns more,
            Map<String, JsonNode> given) {
        List<Column> columns =
                SchemaColumns.of(kind).stream()
                        .filter((column) -> !given.containsKey(column.id()))
                        .map(
                                (column) ->
                                        column.withReader(
                                                readers.getOrDefault(column.id(), column.reader())))
                        .toList();
        return new Feed(kind, columns, more, section, given);
    }

    public SubmissionKind kind() {
        return this.kind;
    }

    @Nullable Section section() {
        return this.section;
    }

    /** What every line says beside its cells. */
    Map<String, JsonNode> given() {
        return this.given;
    }

    /** The columns of the schema, in the order of a template. */
    public List<Column> columns() {
        return this.columns;
    }

    List<Column> required() {
        return this.columns.stream().filter(Column::required).toList();
    }

    /** The column that a label stands for; null when it is unknown, or known and left out. */
    @Nullable Column column(String label) {
        String id = this.idByKey.get(Labels.key(label));
        return (id == null) ? this.more.find(label) : byId(id);
    }

    /** Why a column is left in the file; null for one that we meet and leave without a word. */
    @Nullable Reason leftOut(String label) {
        if (label.isBlank() || Aliases.LEFT_OUT.equals(this.idByKey.get(Labels.key(label)))) {
            return null;
        }
        return Objects.requireNonNullElseGet(
                this.more.leftOut(label), () -> Reason.of("fichier.colonne-inconnue", label));
    }

    private @Nullable Column byId(String id) {
        return this.columns.stream()
                .filter((column) -> column.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
