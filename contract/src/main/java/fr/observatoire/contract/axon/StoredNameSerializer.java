package fr.observatoire.contract.axon;

import fr.observatoire.contract.event.StoredEvent;
import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.contract.vocabulary.EventTypes;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/**
 * Stores events under the name and revision of {@link StoredEvent}, so that renaming or moving a
 * class changes nothing in the store. It stands here, beside the contract, because writer and
 * reader must agree on it to the letter.
 */
public final class StoredNameSerializer extends Jackson3Serializer {

    private StoredNameSerializer(Builder builder) {
        super(builder);
    }

    public static StoredNameSerializer create() {
        return new StoredNameSerializer(
                Jackson3Serializer.builder().jsonMapperBuilderCustomizer(ContractJson::configure));
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Class classForType(SerializedType type) {
        if (SimpleSerializedType.emptyType().equals(type) || type.getName().indexOf('.') >= 0) {
            return super.classForType(type);
        }
        return EventTypes.named(type.getName()).orElse(UnknownSerializedType.class);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        if (type == null || !EventTypes.isEvent(type)) {
            return super.typeForClass(type);
        }
        StoredEvent stored = EventTypes.storedAs(type);
        return new SimpleSerializedType(stored.name(), stored.revision());
    }
}
