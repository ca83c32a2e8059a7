package fr.observatoire.dashboards.run;

/** Who asks, which decides what an answer must look like. */
public enum Kind {
    CURVES("timeseries"),
    BARS("barchart"),
    FIGURES("stat"),
    TABLE("table"),
    VARIABLE("variable"),
    ANNOTATION("annotation");

    private final String type;

    Kind(String type) {
        this.type = type;
    }

    static Kind ofPanel(String type) {
        for (Kind kind : values()) {
            if (kind.type.equals(type)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no rule for panels of type " + type);
    }
}
