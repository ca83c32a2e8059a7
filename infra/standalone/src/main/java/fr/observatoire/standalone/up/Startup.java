package fr.observatoire.standalone.up;

import fr.observatoire.parts.BrokerOptions;
import fr.observatoire.parts.KafkaBroker;
import fr.observatoire.parts.PostgresOptions;
import fr.observatoire.parts.PostgresServer;
import fr.observatoire.standalone.Console;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * The order of a start: PostgreSQL, then the migrations and the issuer, and Kafka beside them, then
 * the services side by side, then Grafana.
 */
final class Startup {

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(60);

    private static final int SHARED_BUFFERS_MB = 512;

    private static final List<String> BROKER_JVM = List.of("-Xmx384m");

    private final StackOptions options;

    private final DataFolder data;

    private final RunningParts running;

    private final Console console;

    private final Secrets secrets;

    private final ServiceLauncher launcher;

    private final long start = System.nanoTime();

    /** There once it has started. */
    private @Nullable PostgresServer postgres;

    private volatile Runnable identity = () -> {};

    Startup(StackOptions options, DataFolder data, RunningParts running, Console console) {
        this.options = options;
        this.data = data;
        this.running = running;
        this.console = console;
        this.launcher = new ServiceLauncher(data);
        this.secrets = Secrets.in(data.secrets(), accounts());
    }

    void run() {
        this.console.say("start.begin", this.data.root());
        Services services = new Services(this.options, this.data, this.secrets);
        sideBySide(List.of(() -> databases(services), this::kafka));
        sideBySide(
                Stream.concat(
                                Stream.of(this.identity),
                                Stream.of(services.command(), services.query(), services.ingest())
                                        .map(this::service))
                        .toList());
        FirstAdmin.say(this.data, this.console);
        Grafana.find(this.options)
                .ifPresentOrElse(this::grafana, () -> this.console.say("grafana.missing"));
        Addresses.say(this.options, this.data, this.console);
    }

    /**
     * The issuer needs PostgreSQL alone: it starts beside the migrations, and is waited for later.
     */
    private void databases(Services services) {
        postgres();
        this.identity = service(services.issuer());
        new Migrations(this.data, services).run();
    }

    private void postgres() {
        PostgresOptions server =
                new PostgresOptions(
                        this.data.folder("postgres"),
                        this.data.log("postgresql"),
                        this.options.postgres(),
                        SHARED_BUFFERS_MB,
                        this.secrets.of(PostgresOptions.ROLES));
        this.postgres = PostgresServer.start(server);
        this.running.add(new Part(this.postgres.child(), STOP_PATIENCE));
        ready("PostgreSQL", this.options.postgres());
    }

    private void kafka() {
        BrokerOptions options =
                new BrokerOptions(
                        this.data.folder("kafka"),
                        this.data.log("kafka"),
                        this.options.kafka(),
                        this.options.kafkaController(),
                        BROKER_JVM);
        KafkaBroker broker = KafkaBroker.start(options);
        this.running.add(new Part(broker.child(), STOP_PATIENCE));
        broker.createTopic(Services.TOPIC, Services.PARTITIONS);
        ready("Kafka", this.options.kafka());
    }

    /** Starts a service at once, in the order of this call; what is returned waits for it. */
    private Runnable service(Service service) {
        Part part = this.launcher.start(service);
        this.running.add(part);
        return () -> {
            this.launcher.awaitReady(part, service);
            ready(service.name(), service.port());
        };
    }

    /** The observatory does without it: one that fails is told, and that is all. */
    private void grafana(Path program) {
        Part part = new Grafana(this.options, this.data, this.secrets).start(program);
        this.running.addOptional(part);
        String address = "http://127.0.0.1:" + this.options.grafana();
        if (this.launcher.awaitAnswer(part.child(), address + "/api/health")) {
            ready("Grafana", this.options.grafana());
            new GrafanaOrganisations(this.options, this.data, this.secrets, this.console)
                    .provision(address, Objects.requireNonNull(this.postgres));
            this.console.say("grafana.ready", address, this.data.secrets());
        } else {
            this.console.say("grafana.failed", part.child().log());
        }
    }

    private void ready(String part, int port) {
        double seconds = (System.nanoTime() - this.start) / 1e9;
        this.console.say("start.ready", part, Integer.toString(port), seconds);
    }

    private static List<String> accounts() {
        return Stream.concat(
                        Identity.secrets().stream(), Stream.of(Grafana.ADMIN, Grafana.SECRET_KEY))
                .toList();
    }

    /** All are waited for, also when one fails: what is still starting could not be stopped. */
    private static void sideBySide(List<Runnable> tasks) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Void>> all =
                    tasks.stream().map(task -> CompletableFuture.runAsync(task, threads)).toList();
            CompletableFuture.allOf(all.toArray(CompletableFuture<?>[]::new)).join();
        } catch (CompletionException ex) {
            if (ex.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw ex;
        }
    }
}
