package fr.observatoire.standalone.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

class GenerateCommandTest {

    @TempDir Path folder;

    private final StringWriter out = new StringWriter();

    private final StringWriter err = new StringWriter();

    @Test
    void itSaysWhatItWrote() {
        assertThat(run("--schools", "40", "--weeks", "3", "--academies", "14,10")).isZero();
        assertThat(this.out.toString())
                .contains("001-annuaire-2025.csv : 40 lignes, dont 40 acceptées")
                .contains("fichiers,");
        assertThat(this.folder.resolve(Manifest.NAME)).exists();
    }

    @Test
    void errorsArePlantedWhereItIsAsked() {
        assertThat(run("--schools", "40", "--weeks", "30", "--academies", "14")).isZero();
        assertThat(this.folder.resolve(OddityFile.NAME)).doesNotExist();
        assertThat(run("--schools", "40", "--weeks", "30", "--academies", "14", "--anomalies", "1"))
                .isZero();
        assertThat(this.folder.resolve(OddityFile.NAME)).content().contains(";ent;", "uai;source;");
    }

    @Test
    void itRefusesWhatItCannotMake() {
        assertThat(run("--schools", "9", "--weeks", "3", "--anomalies", "1.5")).isEqualTo(2);
        assertThat(run("--schools", "0", "--weeks", "3")).isEqualTo(2);
        assertThat(run("--schools", "9", "--weeks", "9999")).isEqualTo(2);
        assertThat(run("--schools", "9", "--weeks", "3", "--academies", "62")).isEqualTo(2);
        assertThat(this.err.toString().lines())
                .hasSize(4)
                .last()
                .isEqualTo("Le code « 62 » n'est pas celui d'une académie.");
    }

    @Test
    void itsHelpIsFrench() {
        assertThat(run("--help")).isZero();
        assertThat(this.out.toString()).contains("Nombre d'établissements.").contains("Usage :");
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--out";
        all[arguments.length + 1] = this.folder.toString();
        return new CommandLine(new GenerateCommand())
                .setOut(new PrintWriter(this.out, true))
                .setErr(new PrintWriter(this.err, true))
                .execute(all);
    }
}
