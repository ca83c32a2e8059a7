package fr.observatoire.query.web.report;

/** What can be said of a figure; each looks different from a zero. */
public enum CellState {
    PUBLISHED("publie"),
    /** Under a threshold that protects schools or persons. */
    MASKED("masque"),
    /** Expected, and nobody reported it. */
    NOT_PROVIDED("non-renseigne"),
    /** Nobody was expected to report it. */
    NOT_APPLICABLE("sans-objet");

    private final String id;

    CellState(String id) {
        this.id = id;
    }

    public String id() {
        return this.id;
    }
}
