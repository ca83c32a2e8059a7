package fr.observatoire.standalone.erase;

import fr.observatoire.standalone.CommandFailure;
import fr.observatoire.standalone.Console;
import fr.observatoire.standalone.Messages;
import fr.observatoire.standalone.load.Erasing;
import fr.observatoire.standalone.load.Erasing.Erased;
import fr.observatoire.standalone.push.PushAccount;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

/** {@code effacer}: erases words, and says what went and what remains. */
@Command(name = "effacer", resourceBundle = Messages.BUNDLE, mixinStandardHelpOptions = true)
public final class EraseCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Which which;

    @Option(names = "--personne", descriptionKey = "erase-mention", paramLabel = "NOM")
    @Nullable
    private String mention;

    @Option(names = "--oui", descriptionKey = "erase-yes")
    private boolean yes;

    @Option(
            names = "--to",
            descriptionKey = "erase-to",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:8082")
    private String to;

    /** One of the two. */
    static final class Which {

        @Option(names = "--etablissement", descriptionKey = "erase-school", paramLabel = "UAI")
        @Nullable
        private String school;

        @Option(names = "--texte", descriptionKey = "erase-text", paramLabel = "CLE")
        @Nullable
        private String text;
    }

    @Mixin private final PushAccount account = new PushAccount();

    @Override
    public Integer call() {
        Console console = new Console(this.spec.commandLine().getOut());
        Map<String, String> asked = asked();
        if (!this.yes && !isConfirmed(console, asked)) {
            throw CommandFailure.of("failure.erase.cancelled");
        }
        Erased erased =
                new Erasing(this.to.replaceFirst("/+$", ""), this.account.http()).erase(asked);
        if (erased.isNothing()) {
            throw CommandFailure.of("failure.erase.nothing", words(asked));
        }
        console.say("erase.done", erased.texts(), erased.quotes(), erased.letters());
        console.say("erase.remains");
        return 0;
    }

    private Map<String, String> asked() {
        Map<String, String> asked = new LinkedHashMap<>();
        if (this.which.text == null) {
            asked.put("uai", Objects.requireNonNull(this.which.school));
        } else if (this.mention == null) {
            asked.put("cle", this.which.text);
        } else {
            throw CommandFailure.of("failure.erase.mention");
        }
        if (this.mention != null) {
            asked.put("mention", this.mention);
        }
        return asked;
    }

    private static String words(Map<String, String> asked) {
        return String.join(", ", asked.values());
    }

    private static boolean isConfirmed(Console console, Map<String, String> asked) {
        console.say("erase.confirm", words(asked));
        try {
            // Not closed: it is the terminal's
            var in = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
            return Messages.of("erase.yes").equalsIgnoreCase(in.readLine());
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
