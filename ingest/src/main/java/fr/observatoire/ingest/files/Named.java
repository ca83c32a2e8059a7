package fr.observatoire.ingest.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Looks for a school in a file, in any of the encodings that are taken. */
final class Named {

    private Named() {}

    /** Whether an UAI stands there, in capitals or not. */
    static boolean in(Path file, String uai) throws IOException {
        byte[] wanted = uai.getBytes(StandardCharsets.US_ASCII);
        byte[] window = new byte[wanted.length];
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            for (int next = bytes.read(); next >= 0; next = bytes.read()) {
                System.arraycopy(window, 1, window, 0, window.length - 1);
                window[window.length - 1] = (byte) Character.toUpperCase(next);
                if (Arrays.equals(window, wanted)) {
                    return true;
                }
            }
        }
        return false;
    }
}
