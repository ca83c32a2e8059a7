package fr.observatoire.query.web.receipts;

import fr.observatoire.query.eventstore.EventsDatabase;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The receipts that the writer keeps, read with its reader's role. */
@Component
public class Receipts {

    private final JdbcClient events;

    Receipts(@Qualifier(EventsDatabase.EVENTS) JdbcClient events) {
        this.events = events;
    }

    public Optional<Receipt> find(UUID submission) {
        return this.events
                .sql("select * from receipt where submission_id = :id")
                .param("id", submission)
                .query(ReceiptRows::receipt)
                .optional()
                .filter(ReceiptRights::isTheCallers);
    }

    /** The last decided first, of the caller's; those about one school where a UAI is given. */
    public List<Receipt> latest(@Nullable String uai, int limit) {
        String about = (uai == null) ? "true" : "uai = :uai";
        String whose =
                ReceiptRights.isOfSchool(uai)
                        ? "(" + ReceiptRights.OF_ITS_SCHOOL + " or " + ReceiptRights.SENT + ")"
                        : ReceiptRights.SENT;
        return this.events
                .sql(
                        "select * from receipt where "
                                + about
                                + " and "
                                + whose
                                + " order by decided_at desc limit :limit")
                .params(ReceiptRights.parameters(uai))
                .param("uai", uai)
                .param("limit", limit)
                .query(ReceiptRows::receipt)
                .list();
    }

    /**
     * How each of some submissions came, and in which file for those whose file it is; without
     * those whose receipt is not there yet.
     */
    public Map<UUID, Origin> origins(Collection<UUID> submissions) {
        return this.events
                .sql(
                        """
                        select submission_id, channel,
                            case when %1$s then file_id end as file_id,
                            case when %1$s then line end as line
                        from receipt where submission_id = any(:ids)
                        """
                                .formatted(ReceiptRights.SENT))
                .params(ReceiptRights.parameters(null))
                .param("ids", submissions.toArray(UUID[]::new))
                .query(new DataClassRowMapper<>(Origin.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Origin::submissionId, Function.identity()));
    }

    Optional<FileReceipt> file(UUID file) {
        return this.events
                .sql("select * from file_receipt where file_id = :id")
                .param("id", file)
                .query(ReceiptRows::file)
                .optional()
                .filter(ReceiptRights::isTheCallers);
    }

    /** The last opened first, of the caller's. */
    public List<FileReceipt> latestFiles(int limit) {
        return this.events
                .sql(
                        "select * from file_receipt where "
                                + ReceiptRights.SENT
                                + " order by opened_at desc nulls last limit :limit")
                .params(ReceiptRights.parameters(null))
                .param("limit", limit)
                .query(ReceiptRows::file)
                .list();
    }

    /** Numbers of the refused lines of a file, in their order. */
    List<Integer> refusedLines(UUID file) {
        return this.events
                .sql(
                        """
                        select distinct line from receipt
                        where file_id = :file and line is not null and outcome = 'refused'
                        order by line
                        """)
                .param("file", file)
                .query((row, number) -> row.getInt("line"))
                .list();
    }

    /** Refused lines of a file after a line, in their order. */
    List<Receipt> refused(UUID file, int after, int limit) {
        return lines(file, "outcome = 'refused'", after, limit);
    }

    /** Lines of a file that were taken with a remark, after a line, in their order. */
    List<Receipt> remarked(UUID file, int after, int limit) {
        return lines(file, "outcome <> 'refused' and reasons <> '[]'", after, limit);
    }

    private List<Receipt> lines(UUID file, String which, int after, int limit) {
        return this.events
                .sql(
                        """
                        select * from receipt
                        where file_id = :file and line > :after and %s
                        order by line limit :limit
                        """
                                .formatted(which))
                .param("file", file)
                .param("after", after)
                .param("limit", limit)
                .query(ReceiptRows::receipt)
                .list();
    }
}
