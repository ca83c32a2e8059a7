package fr.observatoire.ingest.csv;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.ingest.records.StructureException;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A file's header, matched with a feed's columns.
 *
 * @param labels as in the file
 * @param columns by position; null where the file's column is not taken over
 * @param warnings the columns nobody knows
 */
public record Header(
        Feed feed, List<String> labels, List<@Nullable Column> columns, List<Reason> warnings) {

    /**
     * @param line of the header
     * @throws StructureException when a required column is missing, or one is given twice
     */
    public static Header match(Feed feed, List<String> labels, int line) {
        List<Reason> faults = new ArrayList<>(missing(feed, labels, line));
        List<@Nullable Column> columns = new ArrayList<>();
        List<Reason> warnings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < labels.size(); i++) {
            String label = labels.get(i);
            Column column = feed.column(label);
            columns.add(column);
            if (!label.isBlank() && !seen.add(name(column, label))) {
                faults.add(Reason.of("fichier.colonne-double", label).at(line, i + 1));
            }
            Reason warning = (column == null) ? feed.leftOut(label) : null;
            if (warning != null) {
                warnings.add(warning.at(line, i + 1));
            }
        }
        faults.addAll(overlapping(columns, line));
        if (!faults.isEmpty()) {
            throw new StructureException(faults);
        }
        return new Header(feed, labels, columns, warnings);
    }

    /** Whether nothing that the feed demands is missing, and there is something to read. */
    static boolean fits(Feed feed, List<String> labels) {
        return missing(feed, labels, 1).isEmpty()
                && (feed.section() == null
                        || labels.stream()
                                .map(feed::column)
                                .anyMatch((column) -> isOf(feed.section(), column)));
    }

    private static boolean isOf(Feed.Section section, @Nullable Column column) {
        return column != null && !column.isUai() && column.path().getFirst().equals(section.name());
    }

    private static List<Reason> missing(Feed feed, List<String> labels, int line) {
        Set<String> given = new HashSet<>();
        for (String label : labels) {
            Column column = feed.column(label);
            if (column != null) {
                given.add(column.id());
            }
        }
        return feed.required().stream()
                .filter((column) -> !given.contains(column.id()))
                .map((column) -> Reason.of("fichier.colonne-absente", column.id()).at(line, null))
                .toList();
    }

    /** A value and its parts cannot both be given. */
    private static List<Reason> overlapping(List<@Nullable Column> columns, int line) {
        Set<List<String>> paths = new HashSet<>();
        for (Column column : columns) {
            if (column != null && !column.isUai()) {
                paths.add(column.path());
            }
        }
        List<Reason> faults = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (column != null && !column.isUai() && paths.contains(column.parent())) {
                faults.add(Reason.of("fichier.colonne-double", column.id()).at(line, i + 1));
            }
        }
        return faults;
    }

    /** Two labels may stand for one column; two that stand for none must be the same to clash. */
    private static String name(@Nullable Column column, String label) {
        return (column == null) ? "?" + label.strip().toLowerCase(Locale.ROOT) : column.id();
    }
}
