package fr.observatoire.contract.questionnaire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Arrays;

/** How an item is answered. */
public enum ItemKind {
    YES_NO("oui-non"),
    COUNT("effectif"),
    PERCENTAGE("pourcentage"),
    /** Three counts: jamais, occasionnellement, régulièrement. */
    FREQUENCY("frequence"),
    DATE("date"),
    /** The stage reached, 1 to 3, or 0 for none yet. */
    STAGE("etape"),
    /** A level of a scale, from 1. */
    LEVEL("niveau"),
    /** A level of a scale of five, or one of two ways not to answer. */
    SCALE("echelle"),
    /** How many respondents chose each level of a scale, then each way not to answer. */
    DISTRIBUTION("repartition"),
    /** Words, which are kept apart from facts: an answer carries their key. */
    TEXT("texte"),
    /** A published value: nobody answers it. */
    REFERENCE("repere");

    private final String id;

    ItemKind(String id) {
        this.id = id;
    }

    @JsonValue
    public String id() {
        return this.id;
    }

    @JsonCreator
    public static ItemKind of(String id) {
        return Arrays.stream(values())
                .filter((kind) -> kind.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown kind of item: " + id));
    }

    public boolean isAnswerable() {
        return this != REFERENCE;
    }

    /** Whether its levels are those of a scale of the référentiel. */
    public boolean hasScale() {
        return this == LEVEL || this == SCALE || this == DISTRIBUTION;
    }
}
