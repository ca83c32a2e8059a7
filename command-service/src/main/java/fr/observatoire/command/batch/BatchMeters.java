package fr.observatoire.command.batch;

import fr.observatoire.command.decision.Command;
import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.eventstore.DecisionTimes;
import fr.observatoire.command.receipts.Receipt;
import fr.observatoire.contract.submission.SubmissionKind;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.apache.kafka.common.TopicPartition;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What the write side tells of its work, at {@code /actuator/prometheus}. */
@Component
class BatchMeters {

    private final MeterRegistry registry;

    private final DecisionTimes times;

    private final DistributionSummary size;

    private final Timer duration;

    private final Counter deadLetters;

    private final Counter outages;

    private final Map<TopicPartition, Long> lag = new ConcurrentHashMap<>();

    BatchMeters(MeterRegistry registry, DecisionTimes times) {
        this.registry = registry;
        this.times = times;
        this.size = DistributionSummary.builder("observatoire.batch.size").register(registry);
        this.duration = Timer.builder("observatoire.batch.duration").register(registry);
        this.deadLetters = Counter.builder("observatoire.dead.letters").register(registry);
        this.outages = Counter.builder("observatoire.batch.retries").register(registry);
        Gauge.builder("observatoire.kafka.lag", this.lag, BatchMeters::sum).register(registry);
    }

    private static double sum(Map<TopicPartition, Long> lag) {
        return lag.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Times a decision under the command's name. */
    <C extends Command> Decision time(C command, Function<C, Decision> deciding) {
        return this.times.time(command, deciding);
    }

    /** Counts what was committed. */
    void committed(Ledger ledger, int records, Duration took) {
        this.size.record(records);
        this.duration.record(took);
        this.deadLetters.increment(ledger.deadLetters().size());
        ledger.receipts().forEach(this::count);
    }

    private void count(Receipt receipt) {
        String kind = SubmissionKind.find(receipt.kind()).map(SubmissionKind::id).orElse("?");
        this.registry
                .counter(
                        "observatoire.submissions",
                        "kind",
                        kind,
                        "outcome",
                        receipt.decision().outcome().id())
                .increment();
    }

    /** Counts a batch that is tried again, after an outage or a conflict. */
    void retried() {
        this.outages.increment();
    }

    /** Records between what is stored and the end of a partition. */
    void lag(TopicPartition partition, long records) {
        this.lag.put(partition, records);
    }

    void forgetLag() {
        this.lag.clear();
    }

    long lagOf(TopicPartition partition) {
        return Objects.requireNonNullElse(this.lag.get(partition), 0L);
    }
}
