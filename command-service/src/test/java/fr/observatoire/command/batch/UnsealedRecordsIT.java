package fr.observatoire.command.batch;

import static fr.observatoire.command.batch.Declarations.WEEK;
import static fr.observatoire.command.batch.Declarations.ent;
import static fr.observatoire.command.batch.Declarations.school;
import static fr.observatoire.command.batch.Declarations.uai;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.access.Seals;
import fr.observatoire.contract.access.Caller;
import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.contract.submission.Submission;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Records that did not come by the door, or not as they are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnsealedRecordsIT {

    private static final Seals FORGED =
            Seals.with(
                    Base64.getUrlEncoder()
                            .encodeToString(
                                    "une-autre-cle".repeat(3).getBytes(StandardCharsets.UTF_8)));

    private final Writer writer = new Writer();

    private int receipts;

    @BeforeAll
    void start() {
        this.writer.start();
        this.writer.send(school(uai(1)), school(uai(2)));
        this.receipts = 2;
        this.writer.awaitReceipts(this.receipts);
    }

    @AfterAll
    void stop() {
        this.writer.close();
    }

    @Test
    void withoutASealNothingIsBelieved() {
        assertThat(refused(ent(uai(1), WEEK, 5), null)).isEqualTo("droits.sceau");
    }

    @Test
    void aSealOfAnotherKeyIsNone() {
        Submission week = ent(uai(1), WEEK, 6);
        byte[] seal = FORGED.seal(everything(), week.key(), bytes(week));
        assertThat(refused(week, seal)).isEqualTo("droits.sceau");
    }

    @Test
    void theSealOfAnotherRecordIsNone() {
        byte[] stolen = Sealed.seal(ent(uai(1), WEEK, 7), bytes(ent(uai(1), WEEK, 7)));
        assertThat(refused(ent(uai(1), WEEK, 8), stolen)).isEqualTo("droits.sceau");
    }

    /** A forged record may not take the id of one that is still to come. */
    @Test
    void noReceiptIsTakenFromWhoeverComesLater() {
        Submission week = ent(uai(2), WEEK, 9);
        assertThat(refused(week, null)).isEqualTo("droits.sceau");
        this.writer.send(week);
        this.writer.awaitReceipts(++this.receipts);
        assertThat(this.writer.outcome(week.submissionId())).isEqualTo("accepted");
    }

    @Test
    void aRightSealDoesNotMakeItOnesOwn() {
        Caller other = caller("un-autre", "academie:14");
        Caller elsewhere = caller("acteur-1", "academie:10");
        Caller school = caller("acteur-1", "etablissement:" + uai(1).value());
        assertThat(refusedOf(ent(uai(1), WEEK, 10), other)).isEqualTo("droits.auteur");
        assertThat(refusedOf(ent(uai(1), WEEK, 11), elsewhere))
                .isEqualTo("droits.au-nom, droits.depot");
        assertThat(refusedOf(school(uai(1)), school)).isEqualTo("droits.au-nom, droits.depot");
    }

    private static Caller caller(String id, String right) {
        return Caller.of(id, List.of(right), List.of(), List.of());
    }

    private String refusedOf(Submission submission, Caller sealedBy) {
        return refused(submission, sealOf(sealedBy, submission));
    }

    private static byte[] sealOf(Caller caller, Submission submission) {
        return Sealed.SEALS.seal(caller, submission.key(), bytes(submission));
    }

    /** Sends a record and gives the codes with which it is refused. */
    private String refused(Submission submission, byte @Nullable [] seal) {
        this.writer.sendUnsealed(
                submission.key().getBytes(StandardCharsets.UTF_8), bytes(submission), seal);
        this.writer.awaitReceipts(++this.receipts);
        return this.writer
                .jdbc()
                .queryForObject(
                        "select (select string_agg(reason ->> 'code', ', ')"
                                + " from jsonb_array_elements(reasons) reason)"
                                + " from receipt order by decided_at desc limit 1",
                        String.class);
    }

    private static Caller everything() {
        return Caller.of("acteur-1", List.of("national", "academie:14"), List.of(), List.of());
    }

    private static byte[] bytes(Submission submission) {
        return ContractJson.mapper().writeValueAsBytes(submission);
    }
}
