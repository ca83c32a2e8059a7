package fr.observatoire.parts;

import fr.observatoire.parts.process.Child;
import fr.observatoire.parts.process.Waiting;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/** What is asked of a broker as its administrator. */
final class BrokerTopics {

    private static final Duration START_PATIENCE = Duration.ofMinutes(2);

    private static final String FOR_EVER = "-1";

    private BrokerTopics() {}

    static void awaitReady(Child child, int port) {
        // The administrator's client complains in the log about each attempt that fails: knock
        // first
        Waiting.until(START_PATIENCE, () -> !child.isAlive() || answers(port));
        if (!child.isAlive() || !answers(port)) {
            child.kill();
            throw PartFailedException.of(child, "did not start");
        }
        try (Admin admin = admin(port)) {
            await(admin.describeCluster().nodes());
        }
    }

    static void create(int port, String name, int partitions) {
        NewTopic topic =
                new NewTopic(name, partitions, (short) 1)
                        .configs(
                                Map.of(
                                        TopicConfig.RETENTION_MS_CONFIG,
                                        FOR_EVER,
                                        TopicConfig.RETENTION_BYTES_CONFIG,
                                        FOR_EVER));
        try (Admin admin = admin(port)) {
            await(admin.createTopics(List.of(topic)).all());
        } catch (TopicExistsException ex) {
            // Made by an earlier start
        }
    }

    private static Admin admin(int port) {
        return Admin.create(
                Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:" + port));
    }

    private static void await(KafkaFuture<?> answer) {
        try {
            answer.get();
        } catch (ExecutionException ex) {
            if (ex.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new PartFailedException("Kafka", String.valueOf(ex.getCause()), ex);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new PartFailedException("Kafka", "interrupted", ex);
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port)) {
            return socket.isConnected();
        } catch (IOException ex) {
            return false;
        }
    }
}
