package fr.observatoire.standalone.up;

import fr.observatoire.access.Seals;
import fr.observatoire.parts.BrokerOptions;
import fr.observatoire.parts.KafkaBroker;
import fr.observatoire.parts.PostgresOptions;
import fr.observatoire.parts.PostgresServer;
import fr.observatoire.standalone.CommandFailure;
import fr.observatoire.standalone.Console;
import fr.observatoire.standalone.load.AccessTokens;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * The parts of an observatory on a folder of its own, its services started and stopped one by one:
 * what is measured must not share its processors with what is not.
 */
public final class Workbench implements AutoCloseable {

    private static final int SHARED_BUFFERS_MB = 512;

    private final DataFolder data;

    private final RunningParts running;

    private final Secrets secrets;

    private final Services services;

    private final ServiceLauncher launcher;

    private final StackOptions options;

    private Workbench(StackOptions options, Console console) {
        this.options = options;
        this.data = DataFolder.open(options.data());
        this.running = new RunningParts(this.data, console);
        this.secrets = Secrets.in(this.data.secrets(), Identity.secrets());
        this.services = new Services(options, this.data, this.secrets);
        this.launcher = new ServiceLauncher(this.data);
    }

    /**
     * Starts PostgreSQL, migrates, starts Kafka, and no service.
     *
     * @param options data folder and ports
     * @param console where progress is told
     * @return the workbench, to be closed
     */
    public static Workbench open(StackOptions options, Console console) {
        Installation.requireJars();
        PortCheck.requireFree(options.portsByOption());
        Workbench bench = new Workbench(options, console);
        Runtime.getRuntime().addShutdownHook(new Thread(bench::close, "stop"));
        bench.startParts();
        return bench;
    }

    private void startParts() {
        Path postgresFolder = this.data.folder("postgres");
        PostgresOptions postgres =
                new PostgresOptions(
                        postgresFolder,
                        this.data.log("postgresql"),
                        this.options.postgres(),
                        SHARED_BUFFERS_MB,
                        this.secrets.of(PostgresOptions.ROLES));
        this.running.add(
                new Part(PostgresServer.start(postgres).child(), ServiceLauncher.STOP_PATIENCE));
        new Migrations(this.data, this.services).run();
        BrokerOptions kafka =
                new BrokerOptions(
                        this.data.folder("kafka"),
                        this.data.log("kafka"),
                        this.options.kafka(),
                        this.options.kafkaController(),
                        List.of("-Xmx384m"));
        KafkaBroker broker = KafkaBroker.start(kafka);
        this.running.add(new Part(broker.child(), ServiceLauncher.STOP_PATIENCE));
        broker.createTopic(Services.TOPIC, Services.PARTITIONS);
    }

    /** Starts the issuer, which does nothing until somebody asks, and waits until it is ready. */
    public Runnable startIssuer() {
        return start(this.services.issuer());
    }

    /** The launcher's own tokens, once the issuer is there. */
    public AccessTokens tokens() {
        return Identity.tokens(this.options, this.data);
    }

    /** What the door would seal records with. */
    public Seals seals() {
        return Seals.with(this.secrets.of(Identity.DOOR_KEY));
    }

    /** Starts command-service and waits until it is ready. */
    public Runnable startCommand() {
        return start(this.services.command());
    }

    /** Starts query-service and waits until it is ready. */
    public Runnable startQuery() {
        return start(this.services.query());
    }

    /** Starts ingest, with its 512 MB of heap, and waits until it is ready. */
    public Runnable startIngest() {
        return start(this.services.ingest());
    }

    /** Starts a service; what is returned stops it. */
    private Runnable start(Service service) {
        Part part = this.launcher.start(service);
        this.running.add(part);
        this.launcher.awaitReady(part, service);
        return part::stop;
    }

    public String topic() {
        return Services.TOPIC;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + this.options.kafka();
    }

    public String ingestUrl() {
        return this.services.ingest().url();
    }

    /** Heap of ingest, in MB. */
    public int ingestHeapMb() {
        return this.services.ingest().heapMb();
    }

    /** As the owner, since a table beside that of the events is measured too. */
    public Connection events() {
        return connect("observatoire_write", PostgresServer.MIGRATION);
    }

    public Connection figures() {
        return connect("observatoire_read", "observatoire_read");
    }

    public Path scratch(String name) {
        return this.data.folder(name);
    }

    private Connection connect(String database, String role) {
        String url = "jdbc:postgresql://127.0.0.1:" + this.options.postgres() + "/" + database;
        try {
            return DriverManager.getConnection(url, role, this.secrets.of(role));
        } catch (SQLException ex) {
            throw CommandFailure.because(ex, "failure.dashboard", ex.getMessage());
        }
    }

    @Override
    public void close() {
        this.running.stop();
    }
}
