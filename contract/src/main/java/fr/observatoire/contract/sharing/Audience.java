package fr.observatoire.contract.sharing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Arrays;
import java.util.Optional;

/**
 * With whom a school may share a section of its answers (seed 003 §2.1, design §6). Nobody until it
 * chooses; what is public is shared with all the others.
 */
public enum Audience {
    /** The rectorat. */
    ACADEMIE("academie"),

    /** The departmental services of the académie. */
    DSDEN("dsden"),

    INSPECTION("inspection"),

    /** Of an agricultural school, in the place of the rectorat. */
    DRAAF("draaf"),

    /** The région académique. */
    REGION("region"),

    /** Commune, département or région that equips the school. */
    COLLECTIVITE("collectivite"),

    NATIONAL("national"),

    /** Staff of the school. */
    PERSONNELS("personnels"),

    /** Its pupils and their parents. */
    FAMILLES("familles"),

    PUBLIC("public");

    private final String id;

    Audience(String id) {
        this.id = id;
    }

    @JsonValue
    public String id() {
        return this.id;
    }

    @JsonCreator
    public static Audience ofId(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("unknown id: " + id));
    }

    public static Optional<Audience> find(String id) {
        return Arrays.stream(values()).filter((one) -> one.id.equals(id)).findFirst();
    }
}
