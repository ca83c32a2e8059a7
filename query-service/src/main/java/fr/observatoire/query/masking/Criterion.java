package fr.observatoire.query.masking;

import java.util.List;

/** What the schools of a territory are told apart by, one at a time. */
public enum Criterion {
    /** Not told apart. */
    NONE("aucun"),
    TYPE("type"),
    SECTOR("sector"),
    PRIORITY_EDUCATION("ep"),
    /**
     * All three at once. Never published; but the register tells anyone who is in it, so that what
     * two criteria publish may differ by one school.
     */
    KIND("tous");

    private final String id;

    Criterion(String id) {
        this.id = id;
    }

    /** Those that figures are published by. */
    public static List<Criterion> published() {
        return List.of(NONE, TYPE, SECTOR, PRIORITY_EDUCATION);
    }

    /** As parameters and tables name it. */
    public String id() {
        return this.id;
    }
}
