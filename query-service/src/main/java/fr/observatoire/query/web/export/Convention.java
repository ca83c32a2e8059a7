package fr.observatoire.query.web.export;

/**
 * How a CSV is written: as open data wants it (facts.md §9, ETALAB), or as French spreadsheets open
 * it by a double click.
 */
public enum Convention {
    OUVERTE("ouverte", ',', '.', ""),

    TABLEUR("tableur", ';', ',', "\uFEFF");

    private final String id;

    private final char separator;

    private final char decimal;

    private final String start;

    Convention(String id, char separator, char decimal, String start) {
        this.id = id;
        this.separator = separator;
        this.decimal = decimal;
        this.start = start;
    }

    public String id() {
        return this.id;
    }

    char separator() {
        return this.separator;
    }

    char decimal() {
        return this.decimal;
    }

    /** What the file begins with: the mark by which a spreadsheet knows UTF-8, or nothing. */
    String start() {
        return this.start;
    }
}
