package fr.observatoire.standalone.up;

import fr.observatoire.parts.process.Child;
import fr.observatoire.parts.process.Signal;
import fr.observatoire.standalone.CommandFailure;

import java.nio.file.Path;
import java.util.List;

/**
 * Brings both databases to the version of the services' jars, side by side, before any service
 * starts. One that is interrupted ends with the server, and leaves nothing half done.
 */
final class Migrations {

    private final DataFolder data;

    private final Services services;

    Migrations(DataFolder data, Services services) {
        this.data = data;
        this.services = services;
    }

    /**
     * Migrates, and returns when both are done.
     *
     * @throws CommandFailure when one fails, with the end of its log
     */
    void run() {
        List.of(
                        start("command-service", "observatoire_write"),
                        start("query-service", "observatoire_read"))
                .forEach(Migrations::await);
    }

    private Child start(String service, String database) {
        ProcessBuilder builder = new ProcessBuilder(command(service));
        builder.environment().putAll(this.services.migration(database));
        String name = "migrate-" + service;
        return Child.start(name, builder, this.data.log(name), Signal.TERM);
    }

    /** It lives for a second: compiling thoroughly would not pay. */
    private static List<String> command(String service) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                Installation.jar(service).toString(),
                "migrate");
    }

    private static void await(Child migration) {
        if (migration.onExit().join().exitCode() != 0) {
            throw Deaths.of(migration);
        }
    }
}
