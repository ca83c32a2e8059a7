package fr.observatoire.query.web.receipts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How many lines of a file had which outcome. */
public record FileCounts(int accepted, int unchanged, int corrected, int refused) {

    /** Lines that have their answer. */
    @JsonProperty
    public int decided() {
        return this.accepted + this.unchanged + this.corrected + this.refused;
    }
}
