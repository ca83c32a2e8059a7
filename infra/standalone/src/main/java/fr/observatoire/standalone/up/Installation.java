package fr.observatoire.standalone.up;

import fr.observatoire.standalone.CommandFailure;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the observatory is installed: the folder that holds the rooms and the {@code observatoire}
 * script.
 */
public final class Installation {

    private static final String ISSUER = "issuer";

    private Installation() {}

    /** The folder the script names, or else the one three floors above this program's jar. */
    public static Path root() {
        String given = System.getProperty("observatoire.home");
        return (given != null) ? Path.of(given) : aboveThisProgram();
    }

    /** The room of the dashboards, whose files Grafana reads as they are. */
    static Path dashboards() {
        return root().resolve("dashboards");
    }

    /** Fails when something has not been built: before anything starts, not after. */
    static void requireJars() {
        List.of("ingest", "command-service", "query-service", ISSUER).forEach(Installation::jar);
    }

    /**
     * The jar of a service, built beforehand.
     *
     * @param service its name
     * @return a file that exists
     */
    static Path jar(String service) {
        Path rooms = service.equals(ISSUER) ? root().resolve("infra") : root();
        Path jar = rooms.resolve(service).resolve("target").resolve(service + "-exec.jar");
        if (Files.notExists(jar)) {
            throw CommandFailure.of("failure.jar", jar);
        }
        return jar;
    }

    private static Path aboveThisProgram() {
        try {
            Path program =
                    Path.of(
                            Installation.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            return program.resolve("../../../..").normalize();
        } catch (URISyntaxException ex) {
            throw new IllegalStateException(ex);
        }
    }
}
