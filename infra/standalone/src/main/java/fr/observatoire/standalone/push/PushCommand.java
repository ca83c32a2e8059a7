package fr.observatoire.standalone.push;

import fr.observatoire.standalone.CommandFailure;
import fr.observatoire.standalone.Console;
import fr.observatoire.standalone.Messages;
import fr.observatoire.standalone.load.FeedFile;
import fr.observatoire.standalone.load.FileReceipt;
import fr.observatoire.standalone.load.Http;
import fr.observatoire.standalone.load.Ingest;
import fr.observatoire.standalone.load.Progress;
import fr.observatoire.standalone.load.Receipts;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

/** {@code push}: sends files, waits for what was decided of each line, and shows it. */
@Command(name = "push", resourceBundle = Messages.BUNDLE, mixinStandardHelpOptions = true)
public final class PushCommand implements Callable<Integer> {

    private static final Duration DECISIONS = Duration.ofMinutes(30);

    private static final int SHOWN_REFUSALS = 5;

    @Spec private CommandSpec spec;

    @Parameters(descriptionKey = "files", paramLabel = "FICHIER", arity = "1..*")
    private List<Path> files;

    @Option(names = "--kind", descriptionKey = "kind", paramLabel = "NATURE")
    @Nullable
    private String kind;

    @Option(names = "--complete-for", descriptionKey = "complete-for", paramLabel = "TERRITOIRE")
    @Nullable
    private String completeFor;

    @Option(
            names = "--to",
            descriptionKey = "to",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:8081")
    private String to;

    @Option(
            names = "--from",
            descriptionKey = "from",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:8080")
    private String from;

    @Mixin private final PushAccount account = new PushAccount();

    private Http http = Http.anonymous();

    @Override
    public Integer call() {
        this.http = this.account.http();
        this.files.forEach(PushCommand::requireFile);
        this.files.forEach(this::push);
        return 0;
    }

    private static void requireFile(Path file) {
        if (!Files.isRegularFile(file)) {
            throw CommandFailure.of("failure.file.missing", file);
        }
    }

    private void push(Path file) {
        UUID id = UUID.randomUUID();
        long lines = send(id, file);
        Receipts receipts = new Receipts(withoutSlash(this.from), this.http);
        FileReceipt receipt = receipts.await(id, DECISIONS);
        Console console = new Console(this.spec.commandLine().getOut());
        console.say(
                "push.receipt",
                file,
                lines,
                receipt.count("accepted"),
                receipt.count("corrected"),
                receipt.count("unchanged"),
                receipt.count("refused"));
        if (receipt.count("remarked") > 0) {
            console.say("push.remarked", receipt.count("remarked"), receipts.pageAddress(id));
        }
        if (receipt.count("refused") > 0) {
            receipts.refused(id, SHOWN_REFUSALS).forEach(line -> console.line("    " + line));
            console.say("push.refused", receipts.refusedAddress(id));
        }
    }

    private long send(UUID id, Path file) {
        try (Progress progress = new Progress()) {
            FeedFile feed = new FeedFile(file, this.kind, this.completeFor);
            return new Ingest(withoutSlash(this.to), this.http).send(id, feed, progress);
        }
    }

    private static String withoutSlash(String url) {
        return url.replaceFirst("/+$", "");
    }
}
