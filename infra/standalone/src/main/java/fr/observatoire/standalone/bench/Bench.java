package fr.observatoire.standalone.bench;

import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.standalone.CommandFailure;
import fr.observatoire.standalone.Console;
import fr.observatoire.standalone.load.FeedFile;
import fr.observatoire.standalone.load.Http;
import fr.observatoire.standalone.load.Ingest;
import fr.observatoire.standalone.load.Progress;
import fr.observatoire.standalone.up.Workbench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** The measures, one after the other, on the same data. */
final class Bench {

    private static final String EVENTS = "select count(*) from domainevententry";

    private static final int VISITS = 1200;

    private final Workbench workbench;

    private final Console console;

    private final List<String> uais;

    private final int weeks;

    Bench(Workbench workbench, Console console, int schools, int weeks) {
        this.workbench = workbench;
        this.console = console;
        this.uais = BenchSchools.uais(schools);
        this.weeks = weeks;
    }

    /** Kafka record to committed event, with nothing else running, beside COPY. */
    void write() {
        Runnable stop = this.workbench.startCommand();
        try (Connection events = this.workbench.events()) {
            register(events);
            stop.run();
            long before = Sql.number(events, EVENTS);
            long after = before + declare();
            stop = this.workbench.startCommand();
            double pace = Pace.perSecond("write", () -> Sql.number(events, EVENTS), before, after);
            stop.run();
            double copy = CopyBench.rowsPerSecond(events, this.workbench.scratch("events.copy"));
            this.console.say("bench.write", pace, copy, pace / copy);
            long bytes = Sql.number(events, "select pg_total_relation_size('domainevententry')");
            this.console.say("bench.bytes", bytes / after);
        } catch (SQLException ex) {
            throw CommandFailure.because(ex, "failure.dashboard", ex.getMessage());
        }
    }

    private void register(Connection events) {
        try (Producer producer = producer()) {
            this.uais.forEach(
                    uai ->
                            producer.send(
                                    SubmissionKind.SCHOOL, uai, BenchSchools.declaration(uai)));
        }
        // Each school is registered and has its head-count declared.
        Pace.perSecond("register", () -> Sql.number(events, EVENTS), 0, 2L * this.uais.size());
    }

    private long declare() {
        try (Producer producer = producer()) {
            for (int week = 0; week < this.weeks; week++) {
                for (String uai : this.uais) {
                    producer.send(SubmissionKind.ENT_USAGE, uai, Weeks.declaration(week, VISITS));
                }
            }
        }
        return (long) this.weeks * this.uais.size();
    }

    /** The events replayed through the real projections into empty tables. */
    void replay() {
        Runnable stop = this.workbench.startQuery();
        try (Connection figures = this.workbench.figures()) {
            long facts = (long) this.weeks * this.uais.size();
            double pace =
                    Pace.perSecond(
                            "replay",
                            () -> Sql.number(figures, "select count(*) from lecture.ent_fact"),
                            0,
                            facts);
            this.console.say("bench.replay", pace);
        } catch (SQLException ex) {
            throw CommandFailure.because(ex, "failure.dashboard", ex.getMessage());
        } finally {
            stop.run();
        }
    }

    void pushToView() {
        Runnable stopIssuer = this.workbench.startIssuer();
        Runnable stopCommand = this.workbench.startCommand();
        Runnable stopQuery = this.workbench.startQuery();
        Runnable stopIngest = this.workbench.startIngest();
        try (Connection figures = this.workbench.figures()) {
            List<Double> times =
                    new PushToView(this.workbench.ingestUrl(), figures, this.workbench.tokens())
                            .milliseconds(this.uais.getFirst(), VISITS);
            this.console.say(
                    "bench.push", times.size(), times.get(times.size() / 2), times.getLast());
        } catch (SQLException ex) {
            throw CommandFailure.because(ex, "failure.dashboard", ex.getMessage());
        } finally {
            stopIngest.run();
            stopQuery.run();
            stopCommand.run();
            stopIssuer.run();
        }
    }

    /** Through the door alone: what the writer makes of it is measured above. */
    void bigFile(int megabytes) {
        Path file = this.workbench.scratch("grand.csv");
        long lines = BigFile.write(file, this.uais, megabytes * 1024L * 1024);
        Runnable stopIssuer = this.workbench.startIssuer();
        Runnable stop = this.workbench.startIngest();
        try (Progress progress = new Progress()) {
            long start = System.nanoTime();
            FeedFile feed = new FeedFile(file, SubmissionKind.ENT_USAGE.id(), null);
            new Ingest(this.workbench.ingestUrl(), Http.as(this.workbench.tokens()))
                    .send(UUID.randomUUID(), feed, progress);
            double seconds = (System.nanoTime() - start) / 1e9;
            this.console.say(
                    "bench.file",
                    megabytes,
                    lines,
                    seconds,
                    lines / seconds,
                    this.workbench.ingestHeapMb());
        } finally {
            stop.run();
            stopIssuer.run();
        }
    }

    private Producer producer() {
        return new Producer(
                this.workbench.bootstrapServers(), this.workbench.topic(), this.workbench.seals());
    }
}
