package fr.observatoire.query.web.export;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.query.web.figures.AskedParameters;
import fr.observatoire.query.web.publication.Publication;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Reads the lines of an export one by one, so that its length costs no memory. */
@Component
class ExportQuery {

    /** Rows brought from the database at a time. */
    private static final int FETCHED = 1_000;

    private static final RowMapper<ExportRow> ROWS = new DataClassRowMapper<>(ExportRow.class);

    private final JdbcClient database;

    private final TransactionOperations transactions;

    private final EditionRows editions;

    ExportQuery(JdbcClient database, TransactionOperations transactions, EditionRows editions) {
        this.editions = editions;
        this.database = database;
        this.transactions = transactions;
    }

    /** Lines of one indicator after the other; in a transaction, which a cursor needs. */
    void forEach(ExportRequest request, BiConsumer<Indicator, ExportRow> reader) {
        this.transactions.executeWithoutResult(
                (status) -> request.indicators().forEach((one) -> forEach(one, request, reader)));
    }

    private void forEach(
            Indicator indicator, ExportRequest request, BiConsumer<Indicator, ExportRow> reader) {
        if (!Publication.isLive(indicator.feed(), request.audience())) {
            this.editions.of(indicator, request).forEach((row) -> reader.accept(indicator, row));
            return;
        }
        try (Stream<ExportRow> rows =
                this.database
                        .sql(ExportSql.of(indicator, request))
                        .withFetchSize(FETCHED)
                        .param("indicator", indicator.id())
                        .param("feed", indicator.feed().id())
                        .param("vacations", request.period() == PeriodKind.WEEK)
                        .params(AskedParameters.of(request.asked()))
                        .query(ROWS)
                        .stream()) {
            rows.forEach((row) -> reader.accept(indicator, row));
        }
    }
}
