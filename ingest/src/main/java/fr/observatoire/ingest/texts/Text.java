package fr.observatoire.ingest.texts;

import java.util.UUID;

/** Words, and the key under which they are put apart. They are never printed. */
public record Text(UUID key, String words) {

    @Override
    public String toString() {
        return this.key.toString();
    }
}
