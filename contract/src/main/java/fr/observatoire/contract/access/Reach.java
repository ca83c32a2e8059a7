package fr.observatoire.contract.access;

import java.util.Arrays;
import java.util.Optional;

/** How far a role may go with a message. */
public enum Reach {
    /** Not at all. */
    NONE("-"),

    /** Where its own territory is concerned. */
    OWN("sien"),

    /** Anywhere; what it is told of it is the audience's matter. */
    ALL("tout");

    private final String id;

    Reach(String id) {
        this.id = id;
    }

    static Optional<Reach> find(String id) {
        return Arrays.stream(values()).filter((reach) -> reach.id.equals(id)).findFirst();
    }
}
