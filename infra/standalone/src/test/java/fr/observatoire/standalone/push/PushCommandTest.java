package fr.observatoire.standalone.push;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.parts.process.Ports;
import fr.observatoire.standalone.Run;
import fr.observatoire.standalone.load.Door;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class PushCommandTest {

    private final Door door = new Door();

    @TempDir Path folder;

    @AfterEach
    void closeDoor() {
        this.door.close();
    }

    @Test
    void showsWhatBecameOfTheLinesAndWhereTheRefusedOnesAre() throws IOException {
        Run run = push(file("UAI\n0350122T\n0350122X\n"), "--kind", "school");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("2 lignes, 1 acceptées, 0 corrigées, 0 inchangées, 1 refusées")
                .contains("0350122X;lettre fausse")
                .contains("/refused.csv");
        assertThat(this.door.uploads().getFirst()).endsWith("kind=school");
    }

    @Test
    void repeatsTheReasonOfARefusedFile() throws IOException {
        Run run = push(file("bad\n"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("En-tête fausse.").contains("ligne 1 : colonne inconnue");
    }

    @Test
    void saysThatAFileDoesNotExist() {
        Run run = push(this.folder.resolve("nothing.csv"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("nothing.csv n'existe pas");
    }

    @Test
    void saysThatAFileIsEmpty() throws IOException {
        Run run = push(file(""));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("est vide");
    }

    @Test
    void saysThatNobodyAnswers() throws IOException {
        Run run =
                Run.of(
                        "push",
                        file("UAI\n").toString(),
                        "--to",
                        "http://127.0.0.1:" + Ports.free());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("ne répond pas").contains("./observatoire up");
    }

    private Run push(Path file, String... options) {
        List<String> arguments = new ArrayList<>(List.of("push", file.toString()));
        arguments.addAll(List.of("--to", this.door.url(), "--from", this.door.url()));
        arguments.addAll(List.of(options));
        return Run.of(arguments.toArray(String[]::new));
    }

    private Path file(String content) throws IOException {
        return Files.writeString(this.folder.resolve("file.csv"), content);
    }
}
