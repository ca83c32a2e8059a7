package fr.observatoire.standalone.retention;

import fr.observatoire.standalone.Console;
import fr.observatoire.standalone.Messages;
import fr.observatoire.standalone.load.Retentions;
import fr.observatoire.standalone.load.Retentions.Kept;
import fr.observatoire.standalone.push.PushAccount;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** {@code retention --montrer}: says what goes by itself, and changes nothing. */
@Command(name = "retention", resourceBundle = Messages.BUNDLE, mixinStandardHelpOptions = true)
public final class RetentionCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    /** Said by the operator, who then knows that nothing changes. */
    @SuppressWarnings("UnusedVariable") // picocli refuses to go on without it
    @Option(names = "--montrer", descriptionKey = "retention-show", required = true)
    private boolean show;

    @Option(
            names = "--from",
            descriptionKey = "retention-from",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:8080")
    private String from;

    @Mixin private final PushAccount account = new PushAccount();

    @Override
    public Integer call() {
        Console console = new Console(this.spec.commandLine().getOut());
        for (Kept kept :
                new Retentions(this.from.replaceFirst("/+$", ""), this.account.http()).all()) {
            if (kept.gardeDepuis() == null) {
                console.say("retention.ever", kept.flux());
            } else {
                console.say(
                        "retention.since",
                        kept.flux(),
                        kept.gardeDepuis(),
                        kept.faits(),
                        kept.etablissements());
            }
        }
        return 0;
    }
}
