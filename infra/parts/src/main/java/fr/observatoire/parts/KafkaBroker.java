package fr.observatoire.parts;

import fr.observatoire.parts.process.Child;
import fr.observatoire.parts.process.Ports;
import fr.observatoire.parts.process.Signal;

import org.apache.kafka.common.Uuid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A Kafka broker in KRaft mode, from Apache's own jars, as a child JVM. It listens on 127.0.0.1
 * only and makes no topic unless asked to.
 */
public final class KafkaBroker implements AutoCloseable {

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);

    private final BrokerOptions options;

    private final Child child;

    private KafkaBroker(BrokerOptions options, Child child) {
        this.options = options;
        this.child = child;
    }

    /**
     * Starts the broker and waits until it answers. The first start formats its storage.
     *
     * @param options folder and ports
     * @return the running broker
     * @throws fr.observatoire.parts.process.PortTakenException when something listens on one of the
     *     ports
     * @throws PartFailedException when it does not start, with the end of its log
     */
    public static KafkaBroker start(BrokerOptions options) {
        Ports.requireFree(options.port());
        Ports.requireFree(options.controllerPort());
        Folders.create(options.folder());
        Child child =
                Child.start(
                        "Kafka", new ProcessBuilder(command(options)), options.log(), Signal.TERM);
        KafkaBroker broker = new KafkaBroker(options, child);
        BrokerTopics.awaitReady(child, options.port());
        return broker;
    }

    private static List<String> command(BrokerOptions options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options.jvmOptions());
        command.addAll(
                List.of(
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "--sun-misc-unsafe-memory-access=allow",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dlogback.configurationFile=fr/observatoire/parts/broker-logback.xml",
                        "-Dobservatoire.broker.log=" + options.log(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        BrokerMain.class.getName(),
                        BrokerSettings.write(options).toString(),
                        clusterId(options.folder())));
        return command;
    }

    /** Drawn by the first start; formatting checks it against what the storage says. */
    private static String clusterId(Path folder) {
        Path file = folder.resolve("cluster.id");
        try {
            if (Files.notExists(file)) {
                Files.writeString(file, Uuid.randomUuid().toString());
            }
            return Files.readString(file);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** What clients call {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + this.options.port();
    }

    public Child child() {
        return this.child;
    }

    /**
     * Makes a topic that keeps every record until it is deleted by its consumer; one that exists is
     * left as it is.
     *
     * @param name the topic's name
     * @param partitions their number, fixed for good since keys depend on it
     */
    public void createTopic(String name, int partitions) {
        BrokerTopics.create(this.options.port(), name, partitions);
    }

    /** Stops the broker cleanly. */
    public void stop() {
        this.child.stop(STOP_PATIENCE);
    }

    @Override
    public void close() {
        stop();
    }
}
