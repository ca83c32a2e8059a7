package fr.observatoire.contract.indicator;

import com.fasterxml.jackson.annotation.JsonValue;

/** The grains that figures are given at. */
public enum PeriodKind {
    WEEK("semaine"),
    MONTH("mois"),
    SCHOOL_YEAR("annee");

    private final String id;

    PeriodKind(String id) {
        this.id = id;
    }

    @JsonValue
    public String id() {
        return this.id;
    }
}
