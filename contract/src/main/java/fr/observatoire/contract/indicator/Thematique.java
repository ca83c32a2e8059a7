package fr.observatoire.contract.indicator;

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

    /** The one that an indicator of the catalogue serves: its text begins with the name. */
    public static Thematique of(Indicator indicator) {
        return of(indicator.thematique().split(" ", 2)[0]);
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
