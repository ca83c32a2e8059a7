package fr.observatoire.ingest;

import fr.observatoire.contract.reason.Reason;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;

/** The figures that the door keeps about itself. */
@Component
public class IngestMeters {

    private final MeterRegistry registry;

    private final DistributionSummary fileSize;

    public IngestMeters(MeterRegistry registry) {
        this.registry = registry;
        this.fileSize =
                DistributionSummary.builder("observatoire.ingest.file.size")
                        .baseUnit("bytes")
                        .register(registry);
    }

    /** A submission was put on the topic; its shape was right or refused. */
    public void submission(@Nullable String kind, boolean sound) {
        this.registry
                .counter(
                        "observatoire.ingest.submissions",
                        "kind",
                        (kind == null) ? "unknown" : kind,
                        "shape",
                        sound ? "sound" : "refused")
                .increment();
    }

    /** A request was refused as a whole. */
    public void rejected(String problem, List<Reason> reasons) {
        this.registry
                .counter(
                        "observatoire.ingest.rejected.requests",
                        "reason",
                        reasons.isEmpty() ? problem : reasons.getFirst().code())
                .increment();
    }

    /** A file was received. */
    public void file(long bytes) {
        this.fileSize.record((double) bytes);
    }

    /** All submissions of a request, or all lines of a file, were acknowledged by the broker. */
    public void sent(String channel, Duration duration) {
        Timer.builder("observatoire.ingest.send")
                .tag("channel", channel)
                .register(this.registry)
                .record(duration);
    }
}
