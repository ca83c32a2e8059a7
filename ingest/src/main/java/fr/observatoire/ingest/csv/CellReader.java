package fr.observatoire.ingest.csv;

import fr.observatoire.contract.submission.Read;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/** Reads the text of a cell as its column's kind of value. */
@FunctionalInterface
public interface CellReader {

    /**
     * @param label of the column, as in the file
     * @param text without surrounding blanks, never empty: an empty cell says nothing
     */
    Read<JsonNode> read(String label, String text);

    /** What an empty cell stands for; null when it says nothing. */
    default @Nullable JsonNode whenEmpty() {
        return null;
    }

    /** The same reader, to which an empty cell says something. */
    default CellReader withEmpty(JsonNode meaning) {
        CellReader filled = this;
        return new CellReader() {
            @Override
            public Read<JsonNode> read(String label, String text) {
                return filled.read(label, text);
            }

            @Override
            public JsonNode whenEmpty() {
                return meaning;
            }
        };
    }
}
