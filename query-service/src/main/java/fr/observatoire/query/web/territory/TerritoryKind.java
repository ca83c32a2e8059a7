package fr.observatoire.query.web.territory;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;

/** The levels at which figures are given, from the widest. */
public enum TerritoryKind {
    NATIONAL,
    REGION,
    ACADEMIE,
    DEPARTEMENT,
    ETABLISSEMENT;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
