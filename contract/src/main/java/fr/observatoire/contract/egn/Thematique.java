package fr.observatoire.contract.egn;

import com.fasterxml.jackson.annotation.JsonCreator;

import java.util.Arrays;
import java.util.Optional;

/** The five thématiques of the EGN (seed 004, contents). */
public enum Thematique {
    T1,
    T2,
    T3,
    T4,
    T5;

    /** The one that a text of the catalogue begins with the name of. */
    public static Thematique named(String text) {
        return of(text.split(" ", 2)[0]);
    }

    /**
     * By its name.
     *
     * @throws IllegalArgumentException when there is none
     */
    @JsonCreator
    public static Thematique of(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("unknown thematique: " + name));
    }

    public static Optional<Thematique> find(String name) {
        return Arrays.stream(values()).filter((one) -> one.name().equals(name)).findFirst();
    }
}
