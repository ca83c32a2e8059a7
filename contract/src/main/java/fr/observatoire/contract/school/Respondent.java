package fr.observatoire.contract.school;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Arrays;
import java.util.Optional;

/** Who of a school answered: a function, or a group as counts. */
public enum Respondent {
    DIRECTION("direction"),

    /** The référent numérique. */
    REFERENT("referent"),

    /** As anonymous counts. */
    ENSEIGNANTS("enseignants"),

    AUTRE("autre");

    private final String id;

    Respondent(String id) {
        this.id = id;
    }

    @JsonValue
    public String id() {
        return this.id;
    }

    @JsonCreator
    public static Respondent ofId(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("unknown id: " + id));
    }

    public static Optional<Respondent> find(String id) {
        return Arrays.stream(values()).filter((one) -> one.id.equals(id)).findFirst();
    }
}
