package fr.observatoire.command.expiry;

import static fr.observatoire.command.batch.Declarations.WEEK;
import static fr.observatoire.command.batch.Declarations.ent;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.command.batch.Writer;
import fr.observatoire.command.team.Http;
import fr.observatoire.contract.submission.Submission;
import fr.observatoire.contract.uai.Uai;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;

/** What was quoted is forgotten in time, and nothing before. */
class ExpiryIT {

    private final Writer writer = new Writer();

    @AfterEach
    void stop() {
        this.writer.close();
    }

    @Test
    void quotesAndBytesGoAfterNinetyDaysAndReceiptsStay() {
        this.writer.start();
        this.writer.send(refused("0350122T"), refused("0350001L"));
        this.writer.sendRaw(null, "illisible".getBytes(StandardCharsets.UTF_8));
        this.writer.sendRaw(null, "aussi".getBytes(StandardCharsets.UTF_8));
        this.writer.awaitReceipts(4);
        age("receipt", "decided_at", "uai = '0350122T'", 91);
        age("receipt", "decided_at", "uai = '0350001L'", 89);
        age("dead_letter", "at", "value = 'illisible'", 91);
        age("dead_letter", "at", "value = 'aussi'", 89);

        this.writer.bean(Expiry.class).expire();

        assertThat(this.writer.count("receipt where uai = '0350122T' and quotes(reasons)"))
                .isZero();
        assertThat(this.writer.count("receipt where uai = '0350001L' and quotes(reasons)")).isOne();
        assertThat(this.writer.count("receipt")).isEqualTo(4);
        assertThat(this.writer.count("dead_letter")).isEqualTo(2);
        assertThat(this.writer.count("dead_letter where value is null")).isOne();
        assertThat(this.writer.count("dead_letter where value = 'aussi'")).isOne();
        try (Http http = new Http(this.writer)) {
            assertThat(http.send(HttpRequest.newBuilder(http.uri("/api/conservation"))).body())
                    .isEqualTo(
                            "{\"extraits\":90,\"rebuts\":90,\"enregistrements\":30,\"journal\":365}");
        }
    }

    @Test
    void theJournalGoesAfterAYear() {
        this.writer.start();
        enter("old", 366);
        enter("recent", 364);

        this.writer.bean(Expiry.class).expire();

        assertThat(this.writer.count("journal where who = 'old'")).isZero();
        assertThat(this.writer.count("journal where who = 'recent'")).isOne();
    }

    private void enter(String who, int days) {
        this.writer
                .jdbc()
                .update(
                        "insert into journal (at, who, what, about, status) values (now() -"
                                + " make_interval(days => ?), ?, 'deposer', '', 202)",
                        days,
                        who);
    }

    /** Of a school that is not registered: the receipt quotes it. */
    private static Submission refused(String uai) {
        return ent(Uai.parse(uai).orElseThrow(), WEEK, 500);
    }

    private void age(String table, String column, String which, int days) {
        assertThat(
                        this.writer
                                .jdbc()
                                .update(
                                        "update "
                                                + table
                                                + " set "
                                                + column
                                                + " = now() - interval '"
                                                + days
                                                + " days' where "
                                                + which))
                .isOne();
    }
}
