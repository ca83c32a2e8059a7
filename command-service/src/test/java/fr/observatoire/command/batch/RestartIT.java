package fr.observatoire.command.batch;

import static fr.observatoire.command.batch.Declarations.WEEK;
import static fr.observatoire.command.batch.Declarations.ent;
import static fr.observatoire.command.batch.Declarations.school;
import static fr.observatoire.command.batch.Declarations.uai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.observatoire.contract.submission.Submission;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.stream.IntStream;

/** The service goes and comes back. */
class RestartIT {

    private static final int WEEKS = 3_000;

    private final Writer writer = new Writer();

    @AfterEach
    void stop() {
        this.writer.close();
    }

    @Test
    void stoppedDuringALoadItGoesOnWhereItWas() {
        this.writer.start("--observatoire.command.batch.max-records=50");
        this.writer.send(school(uai(1)));
        this.writer.awaitReceipts(1);
        this.writer.send(
                IntStream.range(0, WEEKS)
                        .mapToObj((number) -> ent(uai(1), WEEK.minusWeeks(number % 200), number))
                        .toArray(Submission[]::new));
        await().atMost(Writer.PATIENCE).until(() -> this.writer.count("receipt") > 100);
        this.writer.stop();
        int stored = this.writer.count("receipt");
        assertThat(this.writer.consumed()).isEqualTo(stored);
        this.writer.start("--observatoire.command.batch.threads=2");
        this.writer.awaitReceipts(WEEKS + 1);
        assertThat(this.writer.outcomes())
                .isEqualTo(Map.of("accepted", 201, "corrected", WEEKS - 200));
        assertThat(this.writer.count("DomainEventEntry")).isEqualTo(WEEKS + 1);
    }
}
