package fr.observatoire.query.anomaly;

import java.util.Arrays;
import java.util.Optional;

/** Why a value is doubted. Thresholds and their reasons are in docs/anomalies.md. */
public enum Rule {

    /** Far above the usual, ten times say. */
    PEAK("pic"),

    /** Far below it. */
    DROP("chute"),

    /** A hundred or a thousand times the usual, or a hundredth: in another unit. */
    UNIT("unite"),

    /** The very same values week after week. */
    FLAT("plateau"),

    /** Nothing all year, where there are pupils. */
    ZERO("zero"),

    /** A multiple of the year before, or a fraction. */
    JUMP("saut");

    private final String id;

    Rule(String id) {
        this.id = id;
    }

    public String id() {
        return this.id;
    }

    public static Optional<Rule> find(String id) {
        return Arrays.stream(values()).filter((one) -> one.id.equals(id)).findFirst();
    }
}
