package fr.observatoire.query.web.campaign;

/**
 * What the progress of a campaign is broken down by.
 *
 * @see ProgressQuery
 */
public enum ProgressLevel {
    ACADEMIE("academie", "academie", "academie_label"),
    DEPARTEMENT("departement", "departement", "departement_label"),
    TYPE("type", "type", "type");

    private final String id;

    private final String column;

    private final String label;

    ProgressLevel(String id, String column, String label) {
        this.id = id;
        this.column = column;
        this.label = label;
    }

    public String id() {
        return this.id;
    }

    String column() {
        return this.column;
    }

    String label() {
        return this.label;
    }
}
