package fr.observatoire.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. For root the commands run in a user namespace of their own
 * where nobody is root: the files stay root's, so that no folder above them needs opening.
 */
final class Unprivileged {

    private static final List<String> NAMESPACE = List.of("unshare", "--user");

    private Unprivileged() {}

    static List<String> command(List<String> command) {
        if (!isRoot()) {
            return command;
        }
        List<String> wrapped = new ArrayList<>(NAMESPACE);
        wrapped.addAll(command);
        return wrapped;
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
