package fr.observatoire.parts;

import fr.observatoire.parts.process.Ports;

import java.nio.file.Path;
import java.util.List;

/**
 * How to run a Kafka broker.
 *
 * @param folder its data, kept from one start to the next; made when missing
 * @param log file its messages are appended to, in a folder that exists
 * @param port TCP port of the clients on 127.0.0.1, from 1 to 65535
 * @param controllerPort TCP port of its controller on 127.0.0.1
 * @param jvmOptions of its JVM, such as the size of its heap
 */
public record BrokerOptions(
        Path folder, Path log, int port, int controllerPort, List<String> jvmOptions) {

    /** Started often and for a short while: the slow, better compiler would only take time. */
    private static final List<String> FOR_TESTS = List.of("-Xmx256m", "-XX:TieredStopAtLevel=1");

    public BrokerOptions {
        jvmOptions = List.copyOf(jvmOptions);
    }

    /**
     * A small broker on free ports.
     *
     * @param folder its data and its log
     * @return options for tests
     */
    public static BrokerOptions forTests(Path folder) {
        return new BrokerOptions(
                folder,
                Folders.create(folder).resolve("kafka.log"),
                Ports.free(),
                Ports.free(),
                FOR_TESTS);
    }
}
