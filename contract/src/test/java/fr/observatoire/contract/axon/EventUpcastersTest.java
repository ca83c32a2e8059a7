package fr.observatoire.contract.axon;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.event.StoredEvent;
import fr.observatoire.contract.questionnaire.AnswersCorrected;
import fr.observatoire.contract.questionnaire.AnswersSubmitted;
import fr.observatoire.contract.vocabulary.EventTypes;

import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

class EventUpcastersTest {

    @ParameterizedTest
    @ValueSource(strings = {"answers-submitted", "answers-corrected"})
    void answersOfRevision1AreReadAsOfToday(String name) throws IOException {
        Object event = read(name, "1", approved(name + ".1.json"));
        assertThat(event).isInstanceOf(EventTypes.named(name).orElseThrow());
        assertThat(event).hasFieldOrPropertyWithValue("respondent", null);
        List<?> answers =
                (event instanceof AnswersSubmitted submitted)
                        ? submitted.answers()
                        : ((AnswersCorrected) event).answers();
        assertThat(answers).hasSize(4);
    }

    @Test
    void everyApprovedRevisionIsReadAsOfToday() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/approved"))) {
            assertThat(files.map(EventUpcastersTest::readApproved))
                    .hasSizeGreaterThan(20)
                    .allMatch((event) -> event.getClass().isAnnotationPresent(StoredEvent.class));
        }
    }

    private static Object readApproved(Path file) {
        String[] parts = file.getFileName().toString().split("[.]", -1);
        try {
            return read(parts[0], parts[1], Files.readAllBytes(file));
        } catch (IOException ex) {
            throw new java.io.UncheckedIOException(ex);
        }
    }

    private static Object read(String name, String revision, byte[] payload) {
        GenericDomainEventEntry<byte[]> stored =
                new GenericDomainEventEntry<>(
                        "test",
                        "test:1",
                        0,
                        "id",
                        Instant.EPOCH,
                        name,
                        revision,
                        payload,
                        "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        StoredNameSerializer serializer = StoredNameSerializer.create();
        IntermediateEventRepresentation today =
                EventUpcasters.chain()
                        .upcast(Stream.of(new InitialEventRepresentation(stored, serializer)))
                        .findFirst()
                        .orElseThrow();
        return serializer.deserialize(today.getData());
    }

    private static byte[] approved(String file) throws IOException {
        try (InputStream stream =
                EventUpcastersTest.class.getResourceAsStream("/approved/" + file)) {
            return Objects.requireNonNull(stream, file).readAllBytes();
        }
    }
}
