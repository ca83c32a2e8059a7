package fr.observatoire.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.observatoire.parts.process.Child;
import fr.observatoire.parts.process.Ports;
import fr.observatoire.parts.process.Signal;
import fr.observatoire.parts.process.Waiting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A real Keycloak with the observatory's realm, on 127.0.0.1, gone with the test. */
final class RunningKeycloak implements AutoCloseable {

    static final String ADMIN = "operateur";

    static final String ADMIN_PASSWORD = "password-of-the-operator";

    static final String PAGES = "http://127.0.0.1:18080";

    static final String PAGES_SECRET = "secret-of-the-pages";

    static final String MACHINE_SECRET = "secret-of-the-machine";

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Child child;

    private final String address;

    private RunningKeycloak(Child child, String address) {
        this.child = child;
        this.address = address;
    }

    static RunningKeycloak start() throws IOException {
        Path home = home();
        Path realm = Path.of("observatoire-realm.json");
        Files.createDirectories(home.resolve("data/import"));
        Files.copy(
                realm,
                home.resolve("data/import").resolve(realm),
                StandardCopyOption.REPLACE_EXISTING);
        int port = Ports.free();
        String address = "http://127.0.0.1:" + port;
        ProcessBuilder builder =
                new ProcessBuilder(
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--db=dev-mem",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--http-management-host=127.0.0.1",
                        "--http-management-port=" + Ports.free());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN_PASSWORD);
        builder.environment().put("OBSERVATOIRE_PAGES_URL", PAGES);
        builder.environment().put("OBSERVATOIRE_IDENTITE_CLIENT_SECRET", PAGES_SECRET);
        builder.environment().put("OBSERVATOIRE_ENT_EXEMPLE_SECRET", MACHINE_SECRET);
        Path log = Path.of("target/keycloak.log");
        Files.deleteIfExists(log);
        RunningKeycloak started =
                new RunningKeycloak(Child.start("Keycloak", builder, log, Signal.TERM), address);
        started.awaitRealm();
        return started;
    }

    /** Where it was unpacked; where it could not be, the test is skipped, but not on the CI. */
    private static Path home() throws IOException {
        Path unpacked = Path.of("target/keycloak");
        if (Files.isDirectory(unpacked)) {
            try (Stream<Path> folders = Files.list(unpacked)) {
                return folders.findFirst().orElseThrow().toAbsolutePath();
            }
        }
        assertThat(System.getenv("CI")).as("Keycloak is unpacked on the CI").isNull();
        System.out.println("skipped: no Keycloak in the local Maven repository");
        assumeTrue(false);
        throw new IllegalStateException();
    }

    String address() {
        return this.address;
    }

    String realm() {
        return this.address + "/realms/observatoire";
    }

    private void awaitRealm() {
        boolean there =
                Waiting.until(
                        PATIENCE,
                        () ->
                                !this.child.isAlive()
                                        || Http.status(
                                                        realm()
                                                                + "/.well-known/openid-configuration")
                                                == 200);
        if (!there || !this.child.isAlive()) {
            List<String> end = this.child.logTail(30);
            close();
            throw new AssertionError(String.join("\n", end));
        }
    }

    /** Its script passes the signal on; whatever is left of it is ended all the same. */
    @Override
    public void close() {
        List<ProcessHandle> below = this.child.handle().descendants().toList();
        this.child.stop(Duration.ofSeconds(20));
        below.forEach(ProcessHandle::destroyForcibly);
    }
}
