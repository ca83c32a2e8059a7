package fr.observatoire.standalone.erase;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.standalone.Run;
import fr.observatoire.standalone.load.Door;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

class EraseCommandTest {

    private final Door door = new Door();

    private final InputStream terminal = System.in;

    @AfterEach
    void close() {
        System.setIn(this.terminal);
        this.door.close();
    }

    @Test
    void saysWhatWentAndWhatRemains() {
        Run run = erase("--etablissement", "0350122T", "--oui");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("2 textes", "1 accusé de réception", "0 enregistrement illisible")
                .contains("Restent", "sauvegardes");
        assertThat(this.door.erasures()).containsExactly("{\"uai\":\"0350122T\"}");
    }

    @Test
    void asksFirst() {
        typed("non\n");
        Run run = erase("--etablissement", "0350122T");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("Rien ne pourra être rétabli");
        assertThat(run.err()).contains("Rien n'a été effacé");
        typed("");
        assertThat(erase("--etablissement", "0350122T").code()).isEqualTo(1);
        assertThat(this.door.erasures()).isEmpty();
        typed("oui\n");
        assertThat(erase("--etablissement", "0350122T", "--personne", "Untel").code()).isZero();
        assertThat(this.door.erasures())
                .containsExactly("{\"uai\":\"0350122T\",\"mention\":\"Untel\"}");
    }

    @Test
    void failsLoudlyWhenThereIsNothing() {
        Run run = erase("--etablissement", "0350001L", "--oui");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("Rien à effacer", "0350001L");
        Run text = erase("--texte", "3f2504e0-4f89-41d3-9a0c-0305e82c3301", "--oui");
        assertThat(text.code()).isEqualTo(1);
        assertThat(text.err()).contains("Aucun texte");
    }

    @Test
    void takesOneOfTheTwo() {
        assertThat(erase("--oui").code()).isEqualTo(2);
        assertThat(erase("--texte", "x", "--etablissement", "y").code()).isEqualTo(2);
        assertThat(erase("--texte", "x", "--personne", "y", "--oui").code()).isEqualTo(1);
        assertThat(this.door.erasures()).isEmpty();
    }

    private Run erase(String... options) {
        List<String> arguments = new ArrayList<>(List.of("effacer", "--to", this.door.url()));
        arguments.addAll(List.of(options));
        return Run.of(arguments.toArray(String[]::new));
    }

    private static void typed(String text) {
        System.setIn(new ByteArrayInputStream(text.getBytes(Charset.defaultCharset())));
    }
}
