package fr.observatoire.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The properties of a broker that is alone, its own controller, and seen from this machine only.
 */
final class BrokerSettings {

    private BrokerSettings() {}

    /** Writes them anew at each start: they depend on nothing but the options. */
    static Path write(BrokerOptions options) {
        try {
            Path file = options.folder().resolve("server.properties");
            return Files.write(file, lines(options));
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static List<String> lines(BrokerOptions options) {
        String controller = "127.0.0.1:" + options.controllerPort();
        return List.of(
                "process.roles=broker,controller",
                "node.id=1",
                "controller.quorum.bootstrap.servers=" + controller,
                "listeners=PLAINTEXT://127.0.0.1:" + options.port() + ",CONTROLLER://" + controller,
                "controller.listener.names=CONTROLLER",
                "inter.broker.listener.name=PLAINTEXT",
                "listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "log.dirs=" + options.folder().resolve("logs").toAbsolutePath(),
                "auto.create.topics.enable=false",
                // On disk before it is confirmed: a broker that is alone has no replica to lose
                // power
                // later
                "log.flush.interval.messages=1",
                "default.replication.factor=1",
                "min.insync.replicas=1",
                "offsets.topic.replication.factor=1",
                "offsets.topic.num.partitions=8",
                "transaction.state.log.replication.factor=1",
                "transaction.state.log.min.isr=1",
                "transaction.state.log.num.partitions=8",
                "share.coordinator.state.topic.replication.factor=1",
                "share.coordinator.state.topic.min.isr=1",
                // A test or a demo should not wait for consumers that may still join
                "group.initial.rebalance.delay.ms=0",
                "num.network.threads=2",
                "num.io.threads=4",
                "log.cleaner.dedupe.buffer.size=4194304",
                "num.recovery.threads.per.data.dir=2");
    }
}
