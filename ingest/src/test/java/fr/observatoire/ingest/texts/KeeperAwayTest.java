package fr.observatoire.ingest.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.observatoire.contract.submission.PlanDeclaration;
import fr.observatoire.contract.submission.Submission;
import fr.observatoire.ingest.Answer;

import org.junit.jupiter.api.Test;

import java.util.UUID;

/** Keys never go before the words that they stand for. */
class KeeperAwayTest extends TextsDoorTest {

    @Test
    void sendsNothingWhenWordsCannotBeKept() {
        KEEPER.answers(503);
        UUID plan = UUID.randomUUID();
        UUID neighbour = UUID.randomUUID();
        Answer answer =
                door().submit(
                                "["
                                        + envelope(neighbour, "answers", ANSWERS.formatted("null"))
                                        + ","
                                        + envelope(plan, "plan", PLAN.formatted("x"))
                                        + "]");
        assertThat(answer.isProblem(503).headers().firstValue("Retry-After")).hasValue("10");
        assertThat(topic().submissions())
                .extracting(Submission::submissionId)
                .doesNotContain(plan, neighbour);
    }

    @Test
    void wordsKeptUnderTheirKeyAlreadyStand() {
        KEEPER.answers(409);
        Answer answer = door().submit(envelope(UUID.randomUUID(), "plan", PLAN.formatted("x")));
        assertThat(answer.status()).isEqualTo(202);
    }

    @Test
    void aFileWaitsForTheKeeper() {
        KEEPER.answers(500);
        String line = envelope(UUID.randomUUID(), "plan", PLAN.formatted("fauvette"));
        Answer answer = door().file("", line.replace("\n", "") + "\n");
        await().until(() -> KEEPER.requests().size() > 1);
        assertThat(state(door(), answer.fileId())).isEqualTo("sending");
        KEEPER.answers(201);
        PlanDeclaration plan =
                (PlanDeclaration)
                        sent(answer).stream()
                                .map(Submission::payload)
                                .filter(PlanDeclaration.class::isInstance)
                                .findFirst()
                                .orElseThrow();
        assertThat(KEEPER.words(plan.mesure())).endsWith("fauvette");
    }
}
