package fr.observatoire.query.masking;

import java.util.Locale;

/** The levels of the published cube, from the widest. A school is none of them. */
public enum Level {
    NATIONAL,
    REGION,
    ACADEMIE,
    DEPARTEMENT;

    /** As addresses and tables name it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
