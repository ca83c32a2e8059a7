package fr.observatoire.ingest.csv;

import java.util.List;

/**
 * What a column of a file becomes.
 *
 * @param id under which it is known, unique in its feed
 * @param path names of the fields that lead to its value in the payload; empty for the UAI, which
 *     is the envelope's
 * @param required whether the file must have the column, and each line a value in it
 */
public record Column(String id, List<String> path, boolean required, CellReader reader) {

    /** The column of the school's identifier. */
    public static final String UAI = "uai";

    boolean isUai() {
        return this.path.isEmpty();
    }

    /** Path of the object that holds its value. */
    List<String> parent() {
        return this.path.subList(0, this.path.size() - 1);
    }

    Column withReader(CellReader other) {
        return new Column(this.id, this.path, this.required, other);
    }
}
