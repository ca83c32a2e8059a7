package fr.observatoire.query.projection;

import static fr.observatoire.query.projection.Asking.CAMPAIGN;
import static fr.observatoire.query.projection.Asking.DAY;
import static fr.observatoire.query.projection.Asking.answered;
import static fr.observatoire.query.projection.Asking.local;
import static fr.observatoire.query.projection.Asking.opened;
import static fr.observatoire.query.projection.Asking.published;
import static fr.observatoire.query.projection.Asking.questions;
import static fr.observatoire.query.projection.Given.UAI;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.Referentiel;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Segments do not wait for each other: what is asked may become known after it was answered. */
class LateQuestionsTest extends ReadModelTest {

    private static final String STANDING = "permanente/local/2025-2026";

    private static final Referentiel LOCAL = local("1", "l.a", "l.b");

    private static final Happened PUBLISHED = new Happened(1, published(LOCAL));

    private static final List<Happened> ANSWERED =
            List.of(
                    new Happened(2, answered(UAI, STANDING, LOCAL, DAY, yes("l.a", true))),
                    new Happened(3, answered(UAI, STANDING, LOCAL, DAY, yes("l.b", false))));

    @Test
    void aQuestionnaireIsAppliedFromTheBeginning() {
        write(ANSWERED);
        assertThat(this.dump.rows("position_fact")).isEmpty();
        write(PUBLISHED);
        assertThatAllIsKnown();
    }

    @Test
    void aQuestionnaireWaitsForAnswersThatAreBeingWritten() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch committing = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> answers = threads.submit(() -> write(ANSWERED, written, committing));
            written.await();
            Future<?> questions = threads.submit(() -> write(PUBLISHED));
            await().until(() -> waiting() == 1);
            committing.countDown();
            answers.get();
            questions.get();
        }
        assertThatAllIsKnown();
    }

    @Test
    void answersWaitForAQuestionnaireThatIsBeingWritten() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch committing = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> questions =
                    threads.submit(() -> write(List.of(PUBLISHED), written, committing));
            written.await();
            Future<?> answers = threads.submit(() -> write(ANSWERED));
            await().until(() -> waiting() == 1);
            committing.countDown();
            answers.get();
            questions.get();
        }
        assertThatAllIsKnown();
    }

    @Test
    void whatACampaignAddsHasItsOwnLineEvenIfItBecomesKnownLate() {
        Answer rooms = number("cln.3.1.salles", "30");
        write(
                new Happened(
                        2, answered(UAI, DAY, rooms, number("q.salles", "6"), yes("q.tni", true))));
        write(new Happened(1, opened(questions(CAMPAIGN))));
        assertThat(standings("position_fact", CAMPAIGN + ".part"))
                .containsExactly("2026-01-12 3/5 2/2 @2");
        assertThat(
                        lines(
                                """
                                select concat_ws(' ', position_id, axis, sections::text, position_label)
                                from lecture.position_axis where campaign is not null
                                """))
                .containsExactly(
                        "college-2026.part college-2026.questions {college-2026.questions}"
                                + " Questions de l'académie");
    }

    private void assertThatAllIsKnown() {
        assertThat(standings("position_fact", "local.part"))
                .containsExactly("2026-01-12 1/2 2/2 @3");
        assertThat(standings("position_fact_past", "local.part"))
                .containsExactly("2026-01-12 1/1 1/2 @2");
    }

    /** Writes a batch, and keeps its transaction open for a while. */
    private void write(List<Happened> events, CountDownLatch written, CountDownLatch committing) {
        Batch batch = new Batch();
        events.forEach((event) -> event.addTo(batch));
        this.transactions.executeWithoutResult(
                (status) -> {
                    this.flush.write(batch);
                    written.countDown();
                    await().until(() -> committing.getCount() == 0);
                });
    }

    private long waiting() {
        return this.database
                .sql(
                        """
                        select count(*)
                        from pg_locks
                        join pg_database on pg_database.oid = database
                        where locktype = 'advisory' and not granted
                            and datname = current_database()
                        """)
                .query(Long.class)
                .single();
    }

    private List<String> standings(String table, String position) {
        return this.database
                .sql(
                        """
                        select concat_ws(' ', answered_on, numerator || '/' || denominator,
                            answered || '/' || applicable, '@' || position)
                        from lecture.%s where position_id = ? order by position
                        """
                                .formatted(table))
                .param(position)
                .query(String.class)
                .list();
    }

    private static Answer yes(String item, boolean value) {
        return Answer.yes(item, value);
    }

    private static Answer number(String item, String value) {
        return Answer.number(item, new BigDecimal(value));
    }
}
