package fr.observatoire.contract.questionnaire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Arrays;

/** How an item is answered. */
public enum ItemKind {
    YES_NO("oui-non"),
    COUNT("effectif"),
    PERCENTAGE("pourcentage"),
    FREQUENCY("frequence"),
    DATE("date");

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
}
