package fr.observatoire.ingest.csv;

import fr.observatoire.contract.submission.Read;

import tools.jackson.databind.JsonNode;

/** Reads the text of a cell as its column's kind of value. */
@FunctionalInterface
public interface CellReader {

    /**
     * @param label of the column, as in the file
     * @param text without surrounding blanks, never empty: an empty cell says nothing
     */
    Read<JsonNode> read(String label, String text);
}
