package fr.observatoire.standalone.push;

import fr.observatoire.standalone.CommandFailure;
import fr.observatoire.standalone.load.AccessTokens;
import fr.observatoire.standalone.load.Http;
import fr.observatoire.standalone.up.LocalAccount;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * As whom files are pushed: the machine account that was named, else the launcher's own where its
 * data folder is at hand, as beside a demonstration.
 */
public final class PushAccount {

    @Option(
            names = "--compte",
            descriptionKey = "compte",
            paramLabel = "IDENTIFIANT",
            defaultValue = "${env:OBSERVATOIRE_COMPTE}")
    @Nullable
    private String account;

    @Option(names = "--secret-fichier", descriptionKey = "secret-fichier", paramLabel = "FICHIER")
    @Nullable
    private Path secretFile;

    @Option(
            names = "--emetteur",
            descriptionKey = "emetteur",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:8083")
    private String issuer;

    /**
     * The tokens to push with; none where no account is named and no data folder is at hand.
     *
     * @throws CommandFailure when an account is named without its secret, or the file of it cannot
     *     be read
     */
    public Optional<AccessTokens> tokens() {
        String address = this.issuer.replaceFirst("/+$", "");
        if (this.account == null) {
            return LocalAccount.tokens(address);
        }
        return Optional.of(new AccessTokens(address, this.account, secret(this.account)));
    }

    /** What asks in its name, or in nobody's. */
    public Http http() {
        return tokens().map(Http::as).orElseGet(Http::anonymous);
    }

    private String secret(String account) {
        if (this.secretFile != null) {
            return read(this.secretFile);
        }
        String given = System.getenv("OBSERVATOIRE_SECRET");
        if (given == null) {
            throw CommandFailure.of("failure.secret", account);
        }
        return given;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException ex) {
            throw CommandFailure.because(ex, "failure.file", file, ex.toString());
        }
    }
}
