package fr.observatoire.access;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.reason.ReasonMessages;

import java.util.Base64;

/** The secret that the door and the writer share: 32 bytes at least. */
public final class DoorKey {

    private static final int LEAST = 32;

    private final byte[] bytes;

    private DoorKey(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return this.bytes.clone();
    }

    /**
     * Reads it from base64url.
     *
     * @throws IllegalArgumentException when it is missing or too short: nothing starts without it
     */
    static DoorKey of(String text) {
        byte[] bytes = Base64.getUrlDecoder().decode(text);
        if (bytes.length < LEAST) {
            throw new IllegalArgumentException(
                    ReasonMessages.sentence(
                            Reason.of("identite.cle", "observatoire.identite.porte.cle")));
        }
        return new DoorKey(bytes);
    }

    /** Says nothing of itself. */
    @Override
    public String toString() {
        return "DoorKey";
    }
}
