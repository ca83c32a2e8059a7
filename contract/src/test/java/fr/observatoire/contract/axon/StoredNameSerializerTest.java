package fr.observatoire.contract.axon;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.vocabulary.EventSamples;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.UnknownSerializedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.charset.StandardCharsets;
import java.util.List;

class StoredNameSerializerTest {

    private final StoredNameSerializer serializer = StoredNameSerializer.create();

    static List<Object> samples() {
        return EventSamples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void storesUnderANameThatIsNoClass(Object event) {
        SerializedObject<byte[]> stored = this.serializer.serialize(event, byte[].class);
        assertThat(stored.getType().getName()).matches("[a-z-]+").doesNotContain(".");
        assertThat(stored.getType().getRevision()).matches("[1-9]");
        assertThat(this.serializer.<byte[], Object>deserialize(stored)).isEqualTo(event);
    }

    @Test
    void keepsMetaData() {
        MetaData metaData = MetaData.with("submissionId", "a");
        SerializedObject<byte[]> stored = this.serializer.serialize(metaData, byte[].class);
        assertThat(this.serializer.<byte[], MetaData>deserialize(stored)).isEqualTo(metaData);
    }

    @Test
    void doesNotFailOnAnEventOfALaterVersion() {
        Object read =
                this.serializer.deserialize(
                        new SimpleSerializedObject<>(
                                "{}".getBytes(StandardCharsets.UTF_8),
                                byte[].class,
                                "plan-adopted",
                                "1"));
        assertThat(read).isInstanceOf(UnknownSerializedType.class);
    }
}
