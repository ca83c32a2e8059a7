package fr.observatoire.standalone.load;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import java.util.Map;

/**
 * What became of a file's lines.
 *
 * @param counts lines by outcome: received (not decided yet), accepted, unchanged, corrected,
 *     refused
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FileReceipt(Map<String, Long> counts) {

    /** Number of lines that had this outcome. */
    public long count(String outcome) {
        return this.counts.getOrDefault(outcome, 0L);
    }

    /** Number of lines with any outcome. */
    public long decided() {
        return count("accepted") + count("unchanged") + count("corrected") + count("refused");
    }
}
