package fr.observatoire.query.web.receipts;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How many lines of a file had which outcome.
 *
 * @param remarked lines taken with a remark, which are counted among the others too
 */
public record FileCounts(int accepted, int unchanged, int corrected, int refused, int remarked) {

    /** Lines that have their answer. */
    @JsonProperty
    public int decided() {
        return this.accepted + this.unchanged + this.corrected + this.refused;
    }
}
