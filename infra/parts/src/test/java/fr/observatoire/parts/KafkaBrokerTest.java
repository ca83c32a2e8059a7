package fr.observatoire.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.observatoire.parts.process.PortTakenException;
import fr.observatoire.parts.process.Ports;
import fr.observatoire.parts.testing.TestParts;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

class KafkaBrokerTest {

    private static final String TOPIC = "submissions";

    @TempDir Path folder;

    @Test
    void keepsItsRecordsFromOneStartToTheNext() throws Exception {
        BrokerOptions options = options();
        try (KafkaBroker broker = KafkaBroker.start(options)) {
            broker.createTopic(TOPIC, 1);
            send(broker, TOPIC, "kept");
        }
        try (KafkaBroker broker = KafkaBroker.start(options)) {
            broker.createTopic(TOPIC, 1);
            assertThat(values(broker)).containsExactly("kept");
        }
    }

    @Test
    void recoversWhenItWasKilledAndOnOtherPorts() throws Exception {
        BrokerOptions options = options();
        KafkaBroker killed = KafkaBroker.start(options);
        killed.createTopic(TOPIC, 1);
        send(killed, TOPIC, "kept");
        killed.child().kill();
        BrokerOptions moved =
                new BrokerOptions(
                        options.folder(),
                        options.log(),
                        Ports.free(),
                        Ports.free(),
                        options.jvmOptions());
        try (KafkaBroker broker = KafkaBroker.start(moved)) {
            send(broker, TOPIC, "new");
            assertThat(values(broker)).containsExactly("kept", "new");
        }
    }

    @Test
    void makesNoTopicByItself() {
        assertThatThrownBy(() -> send(TestParts.kafka(), "misspelt", "lost"))
                .hasMessageContaining("misspelt");
    }

    @Test
    void confirmsARecordWhenItIsOnDiskAndKeepsItForEver() throws Exception {
        ConfigResource topic =
                new ConfigResource(ConfigResource.Type.TOPIC, TestParts.freshTopic(1));
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", TestParts.kafka().bootstrapServers()))) {
            Config config = admin.describeConfigs(List.of(topic)).all().get().get(topic);
            assertThat(config.get("flush.messages").value()).isEqualTo("1");
            assertThat(config.get("retention.ms").value()).isEqualTo("-1");
            assertThat(config.get("retention.bytes").value()).isEqualTo("-1");
        }
    }

    @Test
    void namesAPortThatIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            BrokerOptions options =
                    new BrokerOptions(
                            this.folder,
                            this.folder.resolve("log"),
                            taken.getLocalPort(),
                            Ports.free(),
                            List.of());
            assertThatThrownBy(() -> KafkaBroker.start(options).close())
                    .isInstanceOf(PortTakenException.class)
                    .hasMessageContaining("" + taken.getLocalPort());
        }
    }

    private BrokerOptions options() {
        return BrokerOptions.forTests(this.folder.resolve("kafka"));
    }

    private static void send(KafkaBroker broker, String topic, String value)
            throws ExecutionException, InterruptedException {
        Map<String, Object> properties =
                Map.of("bootstrap.servers", broker.bootstrapServers(), "max.block.ms", 5_000);
        StringSerializer text = new StringSerializer();
        try (var producer = new KafkaProducer<>(properties, text, text)) {
            producer.send(new ProducerRecord<>(topic, value)).get();
        }
    }

    private static List<String> values(KafkaBroker broker) {
        StringDeserializer text = new StringDeserializer();
        try (var consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", broker.bootstrapServers()), text, text)) {
            List<TopicPartition> partition = List.of(new TopicPartition(TOPIC, 0));
            consumer.assign(partition);
            consumer.seekToBeginning(partition);
            long end = consumer.endOffsets(partition).get(partition.getFirst());
            List<String> values = new ArrayList<>();
            while (consumer.position(partition.getFirst()) < end) {
                consumer.poll(Duration.ofSeconds(1)).forEach(record -> values.add(record.value()));
            }
            return values;
        }
    }
}
