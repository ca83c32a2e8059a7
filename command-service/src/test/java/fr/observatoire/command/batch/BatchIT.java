package fr.observatoire.command.batch;

import static fr.observatoire.command.batch.Declarations.WEEK;
import static fr.observatoire.command.batch.Declarations.ent;
import static fr.observatoire.command.batch.Declarations.school;
import static fr.observatoire.command.batch.Declarations.uai;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.contract.submission.Submission;
import fr.observatoire.contract.uai.Uai;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** What becomes of submissions that can be read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BatchIT {

    private static final AtomicInteger NUMBER = new AtomicInteger(100);

    private final Writer writer = new Writer();

    private Uai uai;

    private int receipts;

    @BeforeAll
    void start() {
        this.writer.start();
    }

    @AfterAll
    void stop() {
        this.writer.close();
    }

    @BeforeEach
    void registerSchool() {
        this.uai = uai(NUMBER.incrementAndGet());
        this.receipts = this.writer.count("receipt");
        send(school(this.uai));
    }

    @Test
    void storesEventsReceiptsAndOffsetsTogether() {
        int consumed = this.writer.consumed();
        Submission week = ent(this.uai, WEEK, 500);
        send(week);
        assertThat(this.writer.outcome(week.submissionId())).isEqualTo("accepted");
        assertThat(this.writer.events("ent:" + this.uai + ":" + WEEK))
                .containsExactly("ent-usage-declared");
        assertThat(this.writer.consumed()).isEqualTo(consumed + 1);
    }

    @Test
    void anAcademieSpeaksWithoutASchool() {
        Submission first = Declarations.gar("14", 540);
        Submission corrected = Declarations.gar("14", 541);
        Submission refused = Declarations.gar("62", 1);
        send(first, ent(this.uai, WEEK, 500), corrected, refused);
        assertThat(this.writer.outcome(first.submissionId())).isEqualTo("accepted");
        assertThat(this.writer.outcome(corrected.submissionId())).isEqualTo("corrected");
        assertThat(this.writer.reasons(refused.submissionId())).isEqualTo("academie.inconnue");
        assertThat(this.writer.events("gar:14:2024-2025"))
                .containsExactly("gar-counts-declared", "gar-counts-corrected");
    }

    @Test
    void aRegionSpeaksWithoutASchool() {
        UUID proposal = UUID.randomUUID();
        Submission first = Declarations.support("53", proposal, 12);
        Submission corrected = Declarations.support("53", proposal, 13);
        Submission refused = Declarations.support("99", proposal, 1);
        send(first, corrected, refused);
        assertThat(this.writer.outcome(first.submissionId())).isEqualTo("accepted");
        assertThat(this.writer.outcome(corrected.submissionId())).isEqualTo("corrected");
        assertThat(this.writer.reasons(refused.submissionId())).isEqualTo("region.inconnue");
        assertThat(this.writer.events("concertation:53:2024-2025:" + proposal))
                .containsExactly("proposal-support-declared", "proposal-support-corrected");
    }

    @Test
    void eventsSayWhoSentThemAndNothingElse() {
        Submission week = ent(this.uai, WEEK, 500);
        send(week);
        String metaData =
                this.writer
                        .jdbc()
                        .queryForObject(
                                "select convert_from(metaData, 'UTF8') from DomainEventEntry"
                                        + " where aggregateIdentifier like 'ent:' || ? || '%'",
                                String.class, this.uai.value());
        assertThat(ContractJson.mapper().readTree(metaData))
                .isEqualTo(
                        ContractJson.mapper()
                                .valueToTree(
                                        Map.of(
                                                "submissionId", week.submissionId().toString(),
                                                "submittedBy", "acteur-1",
                                                "channel", "api",
                                                "territory", "academie:14")));
    }

    @Test
    void aSubmissionSeenAgainKeepsItsFirstReceipt() {
        Submission first = ent(this.uai, WEEK, 500);
        send(first);
        Submission later = ent(this.uai, WEEK, 700);
        this.writer.send(
                Declarations.as(first.submissionId(), ent(this.uai, WEEK, 600)),
                Declarations.as(first.submissionId(), ent(uai(9), WEEK, 600)));
        send(later);
        assertThat(this.writer.outcome(first.submissionId())).isEqualTo("accepted");
        assertThat(this.writer.outcome(later.submissionId())).isEqualTo("corrected");
        assertThat(this.writer.events("ent:" + this.uai + ":" + WEEK))
                .containsExactly("ent-usage-declared", "ent-usage-corrected");
    }

    @Test
    void theSameWeekTwiceAndThenOtherwiseIsUnchangedAndThenCorrected() {
        Submission same = ent(this.uai, WEEK, 500);
        Submission other = ent(this.uai, WEEK, 501);
        send(ent(this.uai, WEEK, 500), same, other);
        assertThat(this.writer.outcome(same.submissionId())).isEqualTo("unchanged");
        assertThat(this.writer.outcome(other.submissionId())).isEqualTo("corrected");
    }

    @Test
    void aRefusalBetweenTwoCommandsToOneAggregateLosesNeither() {
        Submission refused = Declarations.inventory(this.uai, 0);
        Submission corrected = Declarations.inventory(this.uai, 12);
        send(Declarations.inventory(this.uai, 10), refused, corrected);
        assertThat(this.writer.outcome(refused.submissionId())).isEqualTo("refused");
        assertThat(this.writer.reasons(refused.submissionId()))
                .isEqualTo("inventaire.salles, inventaire.salles");
        assertThat(this.writer.outcome(corrected.submissionId())).isEqualTo("corrected");
        assertThat(this.writer.events("equipment:" + this.uai))
                .containsExactly("equipment-inventory-declared", "equipment-inventory-corrected");
    }

    @Test
    void aSchoolRegisteredInABatchIsKnownToTheRestOfIt() {
        Uai fresh = uai(NUMBER.incrementAndGet());
        Submission before = ent(fresh, WEEK, 500);
        Submission after = ent(fresh, WEEK, 500);
        send(before, school(fresh), after);
        assertThat(this.writer.reasons(before.submissionId())).isEqualTo("etablissement.inconnu");
        assertThat(this.writer.outcome(after.submissionId())).isEqualTo("accepted");
    }

    @Test
    void aUaiInLowerCaseMeansTheSameSchool() {
        Submission week = ent(this.uai, WEEK, 500);
        Submission lower =
                Declarations.with(
                        week.submissionId(),
                        week.kind(),
                        this.uai.value().toLowerCase(Locale.ROOT),
                        null,
                        week.payload());
        send(lower);
        assertThat(this.writer.events("ent:" + this.uai + ":" + WEEK)).hasSize(1);
    }

    @Test
    void aRefusedSubmissionTellsItsReasonAndLine() {
        Submission tuesday = ent(this.uai, WEEK.plusDays(1), 500);
        send(tuesday);
        assertThat(this.writer.reasons(tuesday.submissionId())).isEqualTo("semaine.lundi");
    }

    private void send(Submission... submissions) {
        this.writer.send(submissions);
        this.receipts += submissions.length;
        this.writer.awaitReceipts(this.receipts);
    }
}
