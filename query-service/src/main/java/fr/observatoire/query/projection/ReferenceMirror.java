package fr.observatoire.query.projection;

/** Reference data of the contract, mirrored in a table of the read model. */
public interface ReferenceMirror {

    /** Brings the table up to date; doing it twice changes nothing. */
    void refresh();
}
