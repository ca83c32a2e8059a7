package fr.observatoire.standalone.up;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.observatoire.parts.process.Ports;
import fr.observatoire.standalone.CommandFailure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class BeforeAnythingStartsTest {

    @TempDir Path folder;

    @Test
    void namesATakenPortAndTheOptionThatChangesIt() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> PortCheck.requireFree(Map.of("--port-kafka", port)))
                    .isInstanceOf(CommandFailure.class)
                    .hasMessageContaining("Le port " + port + " est déjà pris")
                    .hasMessageContaining("--port-kafka");
        }
    }

    @Test
    void refusesOnePortForTwoParts() {
        int port = Ports.free();
        assertThatThrownBy(
                        () ->
                                PortCheck.requireFree(
                                        Map.of("--port-kafka", port, "--port-query", port)))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("deux fois");
    }

    @Test
    void refusesADataFolderThatIsInUse() {
        DataFolder.open(this.folder);
        assertThatThrownBy(() -> DataFolder.open(this.folder))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("déjà utilisé");
    }

    @Test
    void letsTheNextRunTakeADataFolderThatWasReleased() {
        DataFolder.open(this.folder).release();
        DataFolder.open(this.folder).release();
    }

    @Test
    void saysWhenTheDataFolderCannotBeMade() throws IOException {
        Path file = Files.createFile(this.folder.resolve("file"));
        assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("n'est pas utilisable");
    }
}
