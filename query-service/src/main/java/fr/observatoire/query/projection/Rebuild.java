package fr.observatoire.query.projection;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.stereotype.Component;

/** Projects everything again, from the first event. */
@Component
public class Rebuild {

    private final EventProcessingConfiguration processing;

    Rebuild(EventProcessingConfiguration processing) {
        this.processing = processing;
    }

    /**
     * Empties the read model and starts again from the first event.
     *
     * @throws IllegalStateException when there is no such processor, or it cannot be reset
     * @throws org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException when another
     *     process is projecting
     */
    public void resetReadModel() {
        StreamingEventProcessor processor = processor();
        if (!processor.supportsReset()) {
            throw new IllegalStateException(processor.getName() + " does not support a reset");
        }
        processor.shutDown();
        try {
            FencedTokenStore.whileResetting(processor::resetTokens);
        } finally {
            processor.start();
        }
    }

    private StreamingEventProcessor processor() {
        return this.processing
                .eventProcessor(ReadModel.PROCESSOR, StreamingEventProcessor.class)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "no streaming processor named " + ReadModel.PROCESSOR));
    }
}
