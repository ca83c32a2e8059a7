package fr.observatoire.standalone.demo;

import fr.observatoire.standalone.CommandFailure;
import fr.observatoire.standalone.Console;
import fr.observatoire.standalone.generate.Expected;
import fr.observatoire.standalone.generate.Manifest;
import fr.observatoire.standalone.load.Explanations;
import fr.observatoire.standalone.load.Load;
import fr.observatoire.standalone.load.LoadEntry;
import fr.observatoire.standalone.load.Receipts;
import fr.observatoire.standalone.up.CampaignFigures;
import fr.observatoire.standalone.up.Stack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The balance of a demo: every submission has its receipt, every figure can be seen, and both are
 * as they must be.
 */
final class Balance {

    private static final Duration DECISIONS = Duration.ofMinutes(10);

    private final Stack stack;

    private final Load load;

    private final Console console;

    private final Manifest manifest;

    Balance(Stack stack, Load load, Console console) {
        this.stack = stack;
        this.load = load;
        this.console = console;
        this.manifest = manifest(stack.data().demo());
    }

    private static Manifest manifest(Path folder) {
        try {
            return Manifest.read(folder);
        } catch (IOException ex) {
            throw CommandFailure.because(ex, "failure.data", folder, ex.toString());
        }
    }

    void print(Stopwatch stopwatch, FirstFigure firstFigure) {
        this.console.say("demo.waiting");
        Outcomes outcomes = awaitReceipts();
        new Projections(this.stack.queryUrl(), this.stack.http()).awaitCaughtUp();
        double all = stopwatch.seconds();
        new Summary(this.console, this.stack.dashboard(), this.stack.events())
                .print(this.manifest, outcomes);
        CampaignBalance campaigns = new CampaignBalance(this.console, this.manifest.campaigns());
        campaigns.print(this.stack.dashboard());
        new EditionBalance(this.console, this.stack.dashboard()).print();
        new ExplainedFigure(
                        this.console, new Explanations(this.stack.queryUrl(), this.stack.http()))
                .print();
        List<String> differences = new ArrayList<>(outcomes.differences());
        differences.addAll(
                campaigns.differences(this.stack.dashboard().campaigns(CampaignFigures::progress)));
        if (!differences.isEmpty()) {
            throw CommandFailure.of("failure.demo.differs", String.join("\n", differences));
        }
        double first =
                firstFigure.seconds().orElseThrow(() -> CommandFailure.of("failure.demo.figures"));
        this.console.say("demo.seconds", first, all);
    }

    private Outcomes awaitReceipts() {
        Map<String, Expected> expected =
                this.manifest.files().stream()
                        .collect(Collectors.toMap(Expected::file, Function.identity()));
        Receipts receipts = new Receipts(this.stack.queryUrl(), this.stack.http());
        Outcomes outcomes = new Outcomes();
        List<LoadEntry> files =
                this.load.entries().stream().filter(entry -> entry.file().isForTheDoor()).toList();
        for (LoadEntry entry : files) {
            String file = String.valueOf(entry.file().path().getFileName());
            outcomes.add(
                    receipts.await(entry.id(), DECISIONS),
                    Objects.requireNonNull(expected.get(file), file));
        }
        return outcomes;
    }
}
