package fr.observatoire.query.web.export;

import java.util.Locale;

/** The columns of an export, in their order, with their types in a Table Schema. */
enum Column {
    INDICATEUR(Type.STRING, true),
    NIVEAU(Type.STRING, true),
    CODE(Type.STRING, true),
    LIBELLE(Type.STRING, false),
    PERIODE(Type.STRING, true),
    DEBUT(Type.DATE, true),
    VALEUR(Type.NUMBER, false),
    UNITE(Type.STRING, true),
    NUMERATEUR(Type.NUMBER, false),
    DENOMINATEUR(Type.NUMBER, false),
    ETABLISSEMENTS(Type.INTEGER, false),
    DECLARANTS(Type.INTEGER, false),
    ATTENDUS(Type.INTEGER, false),
    EN_COURS(Type.BOOLEAN, true),
    ETAT(Type.STRING, true);

    /** Types of a Table Schema. */
    enum Type {
        STRING,
        DATE,
        NUMBER,
        INTEGER,
        BOOLEAN;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Type type;

    private final boolean required;

    Column(Type type, boolean required) {
        this.type = type;
        this.required = required;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    Type type() {
        return this.type;
    }

    boolean isRequired() {
        return this.required;
    }
}
