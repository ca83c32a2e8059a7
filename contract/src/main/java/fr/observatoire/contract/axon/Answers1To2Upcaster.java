package fr.observatoire.contract.axon;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;

import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Revision 2 of answers may say who answered, and knows levels, ways not to answer and keys of
 * texts. What revision 1 says is said in the same words, so the payload stays as it is.
 */
final class Answers1To2Upcaster extends SingleEventUpcaster {

    private static final Set<String> NAMES = Set.of("answers-submitted", "answers-corrected");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return NAMES.contains(event.getType().getName())
                && "1".equals(event.getType().getRevision());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(
                new SimpleSerializedType(event.getType().getName(), "2"),
                byte[].class,
                UnaryOperator.identity());
    }
}
