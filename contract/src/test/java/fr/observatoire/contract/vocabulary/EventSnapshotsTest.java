package fr.observatoire.contract.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.event.StoredEvent;
import fr.observatoire.contract.submission.ContractJson;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What is stored can never be rewritten: each revision's JSON is approved and kept. */
class EventSnapshotsTest {

    static List<Object> samples() {
        return EventSamples.all();
    }

    @Test
    void everyEventTypeHasASample() {
        assertThat(samples())
                .extracting(Object::getClass)
                .map((type) -> (Object) type)
                .containsExactlyInAnyOrderElementsOf(EventTypes.all());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isWrittenAsApproved(Object event) throws IOException {
        String written =
                ContractJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(event)
                        + "\n";
        Path received = Path.of("target/received", fileName(event));
        Files.createDirectories(received.getParent());
        Files.writeString(received, written);
        assertThat(ContractJson.mapper().readTree(written))
                .isEqualTo(ContractJson.mapper().readTree(approved(event)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isReadFromWhatWasApproved(Object event) throws IOException {
        assertThat(ContractJson.mapper().readValue(approved(event), event.getClass()))
                .isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isReadWhenALaterWriterAddedAField(Object event) throws IOException {
        ObjectNode later = (ObjectNode) ContractJson.mapper().readTree(approved(event));
        later.put("addedLater", true);
        JsonNode node = later;
        assertThat(ContractJson.mapper().treeToValue(node, event.getClass())).isEqualTo(event);
    }

    private static String fileName(Object event) {
        StoredEvent stored = EventTypes.storedAs(event.getClass());
        return stored.name() + "." + stored.revision() + ".json";
    }

    private static String approved(Object event) throws IOException {
        try (InputStream stream =
                EventSnapshotsTest.class.getResourceAsStream("/approved/" + fileName(event))) {
            assertThat(stream)
                    .as("approved/%s; compare target/received and commit it", fileName(event))
                    .isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
