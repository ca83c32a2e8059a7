package fr.observatoire.contract.equipment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;

/** How much of the teaching rooms the Wi-Fi covers. */
public enum WifiCoverage {
    AUCUNE,
    PARTIELLE,
    TOTALE;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static WifiCoverage of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
