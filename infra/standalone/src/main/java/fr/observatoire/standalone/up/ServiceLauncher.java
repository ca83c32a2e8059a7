package fr.observatoire.standalone.up;

import fr.observatoire.parts.process.Child;
import fr.observatoire.parts.process.Signal;
import fr.observatoire.parts.process.Waiting;
import fr.observatoire.standalone.CommandFailure;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Starts the services' jars as child JVMs and waits until they say they are ready. */
final class ServiceLauncher {

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(40);

    /**
     * A first start migrates databases; a start after a kill may also wait for old claims to
     * expire.
     */
    private static final Duration START_PATIENCE = Duration.ofMinutes(5);

    private final DataFolder data;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    ServiceLauncher(DataFolder data) {
        this.data = data;
    }

    Part start(Service service) {
        ProcessBuilder builder = new ProcessBuilder(command(service));
        builder.environment().putAll(service.environment());
        Path log = this.data.log(service.name());
        return new Part(Child.start(service.name(), builder, log, Signal.TERM), STOP_PATIENCE);
    }

    private List<String> command(Service service) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + service.heapMb() + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-jar",
                Installation.jar(service.name()).toString());
    }

    void awaitReady(Part part, Service service) {
        Child child = part.child();
        if (awaitAnswer(child, service.url() + "/actuator/health/readiness")) {
            return;
        }
        throw child.isAlive()
                ? CommandFailure.of("failure.late", service.name(), child.log(), Deaths.tail(child))
                : Deaths.of(child);
    }

    /** Waits for a program to say by HTTP that it is ready; false when it ends or never does. */
    boolean awaitAnswer(Child child, String address) {
        return Waiting.until(START_PATIENCE, () -> !child.isAlive() || answers(address))
                && child.isAlive();
    }

    private boolean answers(String address) {
        URI readiness = URI.create(address);
        HttpRequest request =
                HttpRequest.newBuilder(readiness).timeout(Duration.ofSeconds(5)).build();
        try {
            return this.http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException ex) {
            return false;
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
