package fr.observatoire.contract.equipment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Arrays;

/** Bands of downstream bandwidth, in Mbit/s, lower bound included (ETIC, facts.md §5). */
public enum Bandwidth {
    NONE("aucun"),
    BELOW_2("moins_2"),
    FROM_2("2_10"),
    FROM_10("10_30"),
    FROM_30("30_100"),
    FROM_100("100_1000"),
    FROM_1000("1000_plus");

    private final String id;

    Bandwidth(String id) {
        this.id = id;
    }

    @JsonValue
    public String id() {
        return this.id;
    }

    @JsonCreator
    public static Bandwidth of(String id) {
        return Arrays.stream(values())
                .filter((band) -> band.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown bandwidth: " + id));
    }
}
