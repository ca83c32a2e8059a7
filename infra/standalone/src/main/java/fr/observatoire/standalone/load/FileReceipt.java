package fr.observatoire.standalone.load;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * What became of a file's lines.
 *
 * @param lines how many it has; null until its opening is known
 * @param counts lines by outcome: accepted, unchanged, corrected, refused
 * @param complete whether every line has its outcome
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FileReceipt(@Nullable Integer lines, Map<String, Long> counts, boolean complete) {

    static final FileReceipt NOTHING_YET = new FileReceipt(null, Map.of(), false);

    /** Number of lines that had this outcome. */
    public long count(String outcome) {
        return this.counts.getOrDefault(outcome, 0L);
    }

    /** Number of lines that have an outcome. */
    long decided() {
        return count("accepted") + count("unchanged") + count("corrected") + count("refused");
    }
}
