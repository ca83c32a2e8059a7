package fr.observatoire.query.projection;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.function.BiConsumer;

/** Writes a batch through every part of the read model, phase by phase. */
@Component
class Flush {

    private static final List<BiConsumer<ReadModelPart, Batch>> PHASES =
            List.of(
                    ReadModelPart::open,
                    ReadModelPart::withdraw,
                    ReadModelPart::learn,
                    ReadModelPart::resolve,
                    ReadModelPart::record,
                    ReadModelPart::restore,
                    ReadModelPart::close);

    private final List<ReadModelPart> parts;

    private final Derivation derivation;

    private final Timer duration;

    private final Counter events;

    Flush(List<ReadModelPart> parts, Derivation derivation, MeterRegistry meters) {
        this.parts = List.copyOf(parts);
        this.derivation = derivation;
        this.duration = meters.timer("observatoire.projection.flush");
        this.events = meters.counter("observatoire.projection.events");
    }

    void write(Batch batch) {
        this.duration.record(() -> writeNow(batch));
        this.events.increment(batch.size());
    }

    private void writeNow(Batch batch) {
        this.derivation.requireOurs();
        PHASES.forEach((phase) -> pass(phase, batch));
    }

    private void pass(BiConsumer<ReadModelPart, Batch> phase, Batch batch) {
        this.parts.forEach((part) -> phase.accept(part, batch));
    }
}
