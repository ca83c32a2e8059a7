package fr.observatoire.issuer;

import fr.observatoire.parts.process.Ports;
import fr.observatoire.parts.testing.TestParts;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** An issuer on a port of its own, over a database and a folder that outlive it. */
final class RunningIssuer implements AutoCloseable {

    static final String PAGES_SECRET = "secret-of-the-pages";

    static final String LAUNCHER_SECRET = "secret-of-the-launcher";

    static final String DEMO_PASSWORD = "password-of-the-demo";

    static final String PAGES = "http://127.0.0.1:18080";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final ConfigurableApplicationContext application;

    private final String address;

    private final Place place;

    private RunningIssuer(ConfigurableApplicationContext application, String address, Place place) {
        this.application = application;
        this.address = address;
        this.place = place;
    }

    /** What an issuer leaves behind when it is stopped. */
    record Place(String database, Path folder) {

        static Place fresh() {
            String database = "test_identity_" + NUMBER.incrementAndGet();
            TestParts.postgres().createStandIn("observatoire_identity", database);
            try {
                return new Place(
                        database,
                        Files.createTempDirectory(Path.of("target"), "identite-")
                                .resolve("identite"));
            } catch (IOException ex) {
                throw new UncheckedIOException(ex);
            }
        }

        Connection connect() throws SQLException {
            return TestParts.postgres().connect("observatoire_identity", this.database);
        }
    }

    static RunningIssuer up(Place place) {
        return start(place, List.of());
    }

    static RunningIssuer demo(Place place) {
        return start(place, List.of("--observatoire.issuer.demo-password=" + DEMO_PASSWORD));
    }

    /** The one that most tests share, never a demo; it ends with the JVM. */
    static RunningIssuer shared() {
        return Shared.ISSUER;
    }

    private static RunningIssuer start(Place place, List<String> more) {
        int port = Ports.free();
        String address = "http://127.0.0.1:" + port;
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "--server.port=" + port,
                                "--spring.datasource.url="
                                        + TestParts.postgres().jdbcUrl(place.database()),
                                "--spring.datasource.password=" + TestParts.PASSWORD,
                                "--observatoire.issuer.url=" + address,
                                "--observatoire.issuer.folder=" + place.folder(),
                                "--observatoire.issuer.pages-url=" + PAGES,
                                "--observatoire.issuer.pages-secret=" + PAGES_SECRET,
                                "--observatoire.issuer.launcher-secret=" + LAUNCHER_SECRET));
        arguments.addAll(more);
        return new RunningIssuer(
                SpringApplication.run(Issuer.class, arguments.toArray(String[]::new)),
                address,
                place);
    }

    String address() {
        return this.address;
    }

    Place place() {
        return this.place;
    }

    <T> T bean(Class<T> type) {
        return this.application.getBean(type);
    }

    /** The link that makes the first admin, as the launcher finds it. */
    String firstAdminPath() {
        try {
            return Files.readString(this.place.folder().resolve("premier-admin"))
                    .substring(this.address.length());
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    @Override
    public void close() {
        this.application.close();
    }

    private static final class Shared {

        static final RunningIssuer ISSUER = up(Place.fresh());
    }
}
