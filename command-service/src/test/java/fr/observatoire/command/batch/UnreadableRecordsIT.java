package fr.observatoire.command.batch;

import static fr.observatoire.command.batch.Declarations.WEEK;
import static fr.observatoire.command.batch.Declarations.ent;
import static fr.observatoire.command.batch.Declarations.school;
import static fr.observatoire.command.batch.Declarations.uai;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.contract.submission.FileClosed;
import fr.observatoire.contract.submission.Submission;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.contract.uai.Uai;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What anybody can put into the topic: each gets a receipt, none stops its partition. */
class UnreadableRecordsIT {

    private static final Uai UAI = uai(1);

    private final Writer writer = new Writer(1);

    @BeforeEach
    void start() {
        this.writer.start();
        this.writer.send(school(UAI));
        this.writer.awaitReceipts(1);
    }

    @AfterEach
    void stop() {
        this.writer.close();
    }

    @Test
    void whatIsNoSubmissionIsRefusedAndKeptAndItsNeighboursAreDecided() {
        Submission good = ent(UAI, WEEK, 500);
        String json = json(ent(UAI, WEEK, 501));
        Submission last = ent(UAI, WEEK, 502);
        this.writer.send(good);
        raw("clé", "pas du JSON");
        raw("clé", "");
        raw("clé", null);
        raw("clé", "\u0000\u0001\u0002");
        raw("clé", "[1, 2, 3]");
        raw("clé", "[".repeat(10_000) + "]".repeat(10_000));
        raw("clé", "{\"submissionId\": \"x\"}");
        raw("clé", "{\"a\\u0000b\": 1, \"kind\": \"" + "k".repeat(5_000) + "\"}");
        raw(null, json);
        raw("0350165P", json);
        raw(UAI.value(), json.replace("\"schemaVersion\":1", "\"schemaVersion\":2"));
        raw(UAI.value(), json.replace("ent-usage", "horoscope"));
        raw(UAI.value(), json.replace("\"visites_globales\":501", "\"visites_globales\":-1"));
        raw(UAI.value(), json.replace(WEEK.toString(), "2026-02-31"));
        raw(UAI.value(), json.replace(Declarations.RECEIVED.toString(), "9999-12-31T00:00:00Z"));
        raw(UAI.value(), json.replace(Declarations.RECEIVED.toString(), "0000-01-01T00:00:00Z"));
        this.writer.send(
                Declarations.with(
                        UUID.randomUUID(),
                        SubmissionKind.FILE_CLOSED,
                        null,
                        null,
                        new FileClosed(1, null, null)));
        this.writer.send(last);

        this.writer.awaitCount("dead_letter", 17);
        this.writer.awaitCount("receipt where submission_id = '" + last.submissionId() + "'", 1);
        assertThat(this.writer.outcome(good.submissionId())).isEqualTo("accepted");
        assertThat(this.writer.outcome(last.submissionId())).isEqualTo("corrected");
        assertThat(this.writer.consumed()).isEqualTo(20);
        assertThat(codes())
                .containsExactly(
                        "json.illisible",
                        "json.objet",
                        "json.objet",
                        "json.illisible",
                        "json.objet",
                        "json.trop-profond",
                        "champ.format",
                        "champ.trop-long",
                        "uai.cle-absente",
                        "uai.cle",
                        "depot.version",
                        "depot.nature",
                        "champ.negatif",
                        "champ.date",
                        "depot.reception",
                        "depot.reception",
                        "champ.absent");
    }

    @Test
    void everyDeadLetterHasItsReceipt() {
        raw(UAI.value(), "encore autre chose");
        this.writer.awaitCount(
                "dead_letter where convert_from(value, 'UTF8') = 'encore autre chose'", 1);
        assertThat(
                        this.writer.count(
                                "dead_letter where submission_id not in"
                                        + " (select submission_id from receipt)"))
                .isZero();
    }

    private List<String> codes() {
        return this.writer
                .jdbc()
                .queryForList(
                        "select reasons -> 0 ->> 'code' from dead_letter order by record_offset"
                                + " limit 17",
                        String.class);
    }

    private void raw(@Nullable String key, @Nullable String value) {
        this.writer.sendRaw(bytes(key), bytes(value));
    }

    private static byte @Nullable [] bytes(@Nullable String text) {
        return (text == null) ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    private static String json(Submission submission) {
        return ContractJson.mapper()
                .writeValueAsString(ContractJson.mapper().convertValue(submission, Map.class));
    }
}
