package fr.observatoire.standalone.up;

import fr.observatoire.parts.process.Child;
import fr.observatoire.standalone.Console;
import fr.observatoire.standalone.load.Campaigns;
import fr.observatoire.standalone.load.Http;
import fr.observatoire.standalone.load.Receipts;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The whole observatory, running on this machine until it is closed, until Ctrl-C, or until one of
 * its parts ends.
 */
public final class Stack implements AutoCloseable {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final StackOptions options;

    private final DataFolder data;

    private final RunningParts running;

    private final Http http;

    private Stack(StackOptions options, DataFolder data, Console console) {
        this.options = options;
        this.data = data;
        this.running = new RunningParts(data, console);
        this.http = Http.as(Identity.tokens(options, data));
    }

    /**
     * Starts everything and returns when every service is ready.
     *
     * @param options data folder and ports
     * @param console where progress is told
     * @return the running observatory
     * @throws fr.observatoire.standalone.CommandFailure when a port is taken, the data folder is in
     *     use or a part does not start; whatever had been started is stopped again
     */
    public static Stack start(StackOptions options, Console console) {
        Installation.requireJars();
        DataFolder data = DataFolder.open(options.data());
        Survivors.end(data, console);
        PortCheck.requireFree(options.portsByOption());
        Stack stack = new Stack(options, data, console);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
        try {
            new Startup(options, data, stack.running, console).run();
            return stack;
        } catch (RuntimeException ex) {
            stack.close();
            throw ex;
        }
    }

    public DataFolder data() {
        return this.data;
    }

    /** Address of query-service: pages and REST. */
    public String queryUrl() {
        return "http://127.0.0.1:" + this.options.query();
    }

    /** Address of ingest, the door of submissions and files. */
    public String ingestUrl() {
        return "http://127.0.0.1:" + this.options.ingest();
    }

    /** Address of command-service, where teams decide. */
    public String commandUrl() {
        return "http://127.0.0.1:" + this.options.command();
    }

    /** What asks in the launcher's own name. */
    public Http http() {
        return this.http;
    }

    /** What opens campaigns, once the schools that they ask are decided. */
    public Campaigns campaigns() {
        return new Campaigns(
                commandUrl(), new Receipts(queryUrl(), http()), Clock.system(PARIS), http());
    }

    /** The figures as Grafana sees them. */
    public Dashboard dashboard() {
        return new Dashboard(database("observatoire_read"), password(Dashboard.READER));
    }

    public StoredEvents events() {
        return new StoredEvents(database("observatoire_write"), password(StoredEvents.READER));
    }

    private String database(String name) {
        return "jdbc:postgresql://127.0.0.1:" + this.options.postgres() + "/" + name;
    }

    private String password(String role) {
        return Secrets.in(this.data.secrets(), List.of(role)).of(role);
    }

    /** Fails, with the end of its log, when a part has ended by itself. */
    public void requireAlive() {
        CompletableFuture<Child> end = this.running.firstEnd();
        if (end.isDone() && !this.running.isStopping()) {
            throw Deaths.of(end.join());
        }
    }

    /**
     * Waits for the end, which is Ctrl-C or the death of a part.
     *
     * @throws fr.observatoire.standalone.CommandFailure when a part ended by itself
     */
    public void awaitEnd() {
        this.running.firstEnd().join();
        requireAlive();
    }

    @Override
    public void close() {
        this.running.stop();
    }
}
