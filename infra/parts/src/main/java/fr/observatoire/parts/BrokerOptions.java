package fr.observatoire.parts;

import fr.observatoire.parts.process.Ports;

import java.nio.file.Path;

/**
 * How to run a Kafka broker.
 *
 * @param folder its data, kept from one start to the next; made when missing
 * @param log file its messages are appended to, in a folder that exists
 * @param port TCP port of the clients on 127.0.0.1, from 1 to 65535
 * @param controllerPort TCP port of its controller on 127.0.0.1; the first start fixes it for good
 * @param heapMb its heap, in MB, at least 128
 */
public record BrokerOptions(Path folder, Path log, int port, int controllerPort, int heapMb) {

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
                256);
    }
}
