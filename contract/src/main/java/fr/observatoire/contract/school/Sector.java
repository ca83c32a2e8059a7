package fr.observatoire.contract.school;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import fr.observatoire.contract.territory.Labels;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** Public or private teaching. */
public enum Sector {
    PUBLIC,
    PRIVE;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Sector ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** Reads "Public", "Privé", "PRIVE"; the annuaire leaves it out for services. */
    public static Sector of(@Nullable String label) {
        return (label != null && Labels.key(label).startsWith("PRIV")) ? PRIVE : PUBLIC;
    }
}
