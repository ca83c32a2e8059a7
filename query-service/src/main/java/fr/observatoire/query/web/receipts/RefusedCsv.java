package fr.observatoire.query.web.receipts;

import fr.observatoire.query.web.csv.CsvText;
import fr.observatoire.query.web.csv.Formulas;
import fr.observatoire.query.web.problem.ReasonView;
import fr.observatoire.query.web.text.Texts;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Writes the refused lines of a file back with why, so that they can be corrected and sent again:
 * as they came, formulas apart, where ingest still has them; else their numbers and reasons alone.
 */
@Component
class RefusedCsv {

    private static final int AT_ONCE = 500;

    private final Receipts receipts;

    private final IngestLines ingest;

    private final Texts texts;

    RefusedCsv(Receipts receipts, IngestLines ingest, Texts texts) {
        this.receipts = receipts;
        this.ingest = ingest;
        this.texts = texts;
    }

    void write(UUID file, Writer out) throws IOException {
        List<Integer> lines = this.receipts.refusedLines(file);
        try (RawLines raw = lines.isEmpty() ? null : this.ingest.of(file, lines).orElse(null)) {
            out.write(header(raw));
            int after = 0;
            List<Receipt> some = this.receipts.refused(file, after, AT_ONCE);
            while (!some.isEmpty()) {
                for (Receipt receipt : some) {
                    out.write(line(receipt, raw));
                    after = (receipt.line() == null) ? after : receipt.line();
                }
                some = this.receipts.refused(file, after, AT_ONCE);
            }
        }
    }

    private String header(@Nullable RawLines raw) {
        String reason = this.texts.get("csv.motif");
        if (raw != null && raw.isCsv()) {
            return Formulas.harmless(raw.header()) + raw.separator() + reason + "\r\n";
        }
        String what = this.texts.get((raw == null) ? "csv.uai" : "csv.texte");
        return new CsvText().line(this.texts.get("csv.ligne"), what, reason).toString();
    }

    private static String line(Receipt receipt, @Nullable RawLines raw) throws IOException {
        String reasons =
                receipt.reasons().stream()
                        .map(ReasonView::message)
                        .collect(Collectors.joining(" "));
        if (raw == null) {
            return new CsvText().line(receipt.line(), receipt.uai(), reasons).toString();
        }
        String text = raw.next();
        return raw.isCsv()
                ? Formulas.harmless(Objects.requireNonNullElse(text, ""))
                        + raw.separator()
                        + CsvText.alwaysQuoted(reasons)
                        + "\r\n"
                : new CsvText().line(receipt.line(), text, reasons).toString();
    }
}
