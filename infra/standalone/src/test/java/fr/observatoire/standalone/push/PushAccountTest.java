package fr.observatoire.standalone.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.observatoire.standalone.CommandFailure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class PushAccountTest {

    @TempDir Path folder;

    @Test
    void takesTheSecretOfTheAccountFromAFile() throws IOException {
        Path secret = Files.writeString(this.folder.resolve("secret"), "s3cret\n");

        assertThat(account("--compte", "editeur", "--secret-fichier", secret.toString()).tokens())
                .isPresent();
    }

    @Test
    void saysThatTheSecretIsMissing() {
        assertThatThrownBy(() -> account("--compte", "editeur").tokens())
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("secret du compte editeur");
    }

    @Test
    void saysThatTheFileOfTheSecretCannotBeRead() {
        assertThatThrownBy(
                        () ->
                                account("--compte", "editeur", "--secret-fichier", "nulle-part")
                                        .tokens())
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("nulle-part");
    }

    private static PushAccount account(String... arguments) {
        Options options = new Options();
        new CommandLine(options).parseArgs(arguments);
        return options.account;
    }

    @Command
    private static final class Options {

        @Mixin private final PushAccount account = new PushAccount();
    }
}
