package fr.observatoire.standalone.up;

import fr.observatoire.standalone.Console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The link that makes the first admin, which the issuer leaves in the data folder while there is
 * none: it is shown on the console and nowhere else.
 */
final class FirstAdmin {

    private FirstAdmin() {}

    static void say(DataFolder data, Console console) {
        Path link = data.folder("identite").resolve("premier-admin");
        try {
            if (Files.exists(link)) {
                console.say("ready.admin", Files.readString(link));
                Files.delete(link);
            }
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
