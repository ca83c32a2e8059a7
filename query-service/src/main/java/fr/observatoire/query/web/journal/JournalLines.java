package fr.observatoire.query.web.journal;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * Entries, the last first.
 *
 * @param before when those that follow were made; null when there are no more
 */
public record JournalLines(List<JournalLine> lines, @Nullable Instant before) {

    /** The first of those that were found; entries of one moment are never torn apart. */
    static JournalLines first(List<JournalLine> found, int limit) {
        if (found.size() <= limit) {
            return new JournalLines(found, null);
        }
        Instant last = found.get(limit - 1).at();
        List<JournalLine> shown =
                found.stream().filter((line) -> !line.at().isBefore(last)).toList();
        return new JournalLines(shown, (shown.size() < found.size()) ? last : null);
    }
}
