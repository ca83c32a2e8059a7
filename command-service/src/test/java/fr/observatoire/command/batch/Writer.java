package fr.observatoire.command.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.observatoire.access.Seals;
import fr.observatoire.command.CommandService;
import fr.observatoire.contract.submission.Submission;
import fr.observatoire.parts.PostgresServer;
import fr.observatoire.parts.testing.TestDatabases;
import fr.observatoire.parts.testing.TestParts;
import fr.observatoire.schema.Migration;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The service on a database and a topic of its own, with a producer and eyes of its own: those of
 * the database's owner, while the service runs as its own role.
 */
public final class Writer implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TestDatabases databases = TestParts.freshDatabases();

    private final String topic;

    private final Producer<byte[], byte[]> producer;

    private final JdbcTemplate jdbc;

    private ConfigurableApplicationContext context;

    public Writer() {
        this(4);
    }

    Writer(int partitions) {
        this.topic = TestParts.freshTopic(partitions);
        this.producer =
                new KafkaProducer<>(
                        Map.of(
                                "bootstrap.servers",
                                TestParts.kafka().bootstrapServers(),
                                "acks",
                                "all",
                                "linger.ms",
                                5),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
        this.jdbc =
                new JdbcTemplate(
                        new DriverManagerDataSource(
                                this.databases.writeUrl(),
                                PostgresServer.MIGRATION,
                                TestParts.PASSWORD));
        Migration.of()
                .migrate(this.databases.writeUrl(), PostgresServer.MIGRATION, TestParts.PASSWORD);
    }

    /** Starts the service; a second start finds the offsets and receipts of the first. */
    public Writer start(String... more) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "--server.port=0",
                                "--spring.datasource.url=" + this.databases.writeUrl(),
                                "--spring.datasource.username=observatoire_write",
                                "--spring.datasource.password=" + TestParts.PASSWORD,
                                "--observatoire.kafka.bootstrap-servers="
                                        + TestParts.kafka().bootstrapServers(),
                                "--observatoire.kafka.topic=" + this.topic,
                                "--observatoire.kafka.group=" + this.topic));
        arguments.addAll(TestParts.issuer().arguments());
        arguments.addAll(List.of(more));
        this.context =
                new SpringApplicationBuilder(CommandService.class)
                        .run(arguments.toArray(String[]::new));
        return this;
    }

    /** Starts all but the consumers. */
    Writer startIdle() {
        return start("--observatoire.command.batch.threads=0");
    }

    public void stop() {
        this.context.close();
    }

    public <T> T bean(Class<T> type) {
        return this.context.getBean(type);
    }

    /** One of several of its type. */
    public <T> T bean(String name, Class<T> type) {
        return this.context.getBean(name, type);
    }

    public int port() {
        return this.context.getEnvironment().getProperty("local.server.port", Integer.class, 0);
    }

    public JdbcTemplate jdbc() {
        return this.jdbc;
    }

    /** JDBC address of its database. */
    public String url() {
        return this.databases.writeUrl();
    }

    TestDatabases databases() {
        return this.databases;
    }

    String topic() {
        return this.topic;
    }

    public void send(Submission... submissions) {
        for (Submission submission : submissions) {
            var unused = this.producer.send(Sealed.record(this.topic, null, submission));
        }
        this.producer.flush();
    }

    public void sendRaw(byte[] key, byte[] value) {
        var unused = this.producer.send(Sealed.record(this.topic, null, key, value));
    }

    /** As somebody produces it who is not the door. */
    void sendUnsealed(byte[] key, byte[] value, byte @Nullable [] seal) {
        var record = new ProducerRecord<byte[], byte[]>(this.topic, key, value);
        if (seal != null) {
            record.headers().add(Seals.HEADER, seal);
        }
        var unused = this.producer.send(record);
        this.producer.flush();
    }

    void sendTo(int partition, Submission submission) {
        var unused = this.producer.send(Sealed.record(this.topic, partition, submission));
        this.producer.flush();
    }

    public int count(String from) {
        Integer count = this.jdbc.queryForObject("select count(*) from " + from, Integer.class);
        return (count == null) ? 0 : count;
    }

    public void awaitCount(String from, int expected) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(count(from)).as(from).isEqualTo(expected));
    }

    /** Waits until so many submissions have their receipt. */
    public void awaitReceipts(int expected) {
        awaitCount("receipt", expected);
    }

    public String outcome(UUID submission) {
        return this.jdbc.queryForObject(
                "select outcome from receipt where submission_id = ?", String.class, submission);
    }

    public String reasons(UUID submission) {
        return this.jdbc.queryForObject(
                "select string_agg(reason ->> 'code', ', ') from receipt,"
                        + " jsonb_array_elements(reasons) reason where submission_id = ?",
                String.class,
                submission);
    }

    /** How many receipts have which outcome. */
    public Map<String, Integer> outcomes() {
        Map<String, Integer> outcomes = new HashMap<>();
        this.jdbc.query(
                "select outcome, count(*) from receipt group by outcome",
                (row) -> {
                    outcomes.put(row.getString(1), row.getInt(2));
                });
        return outcomes;
    }

    /** Stored names of the events of an aggregate, in order. */
    public List<String> events(String aggregate) {
        return this.jdbc.queryForList(
                "select payloadType from DomainEventEntry where aggregateIdentifier = ?"
                        + " order by sequenceNumber",
                String.class,
                aggregate);
    }

    /** Sum of the offsets that are stored. */
    int consumed() {
        Integer sum =
                this.jdbc.queryForObject(
                        "select coalesce(sum(next_offset), 0) from kafka_offset", Integer.class);
        return (sum == null) ? 0 : sum;
    }

    @Override
    public void close() {
        this.producer.close();
        if (this.context != null) {
            this.context.close();
        }
    }
}
