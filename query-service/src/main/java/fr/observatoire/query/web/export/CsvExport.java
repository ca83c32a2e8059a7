package fr.observatoire.query.web.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import fr.observatoire.query.web.period.Today;
import fr.observatoire.query.web.text.Texts;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** An export as CSV, in either convention. */
@Component
class CsvExport {

    /** What a spreadsheet would take for a formula. */
    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private final ExportQuery query;

    private final Texts texts;

    CsvExport(ExportQuery query, Texts texts) {
        this.query = query;
        this.texts = texts;
    }

    void write(ExportRequest request, Writer target) throws IOException {
        Convention convention = request.convention();
        target.write(convention.start());
        CsvWriter csv =
                CsvWriter.builder()
                        .fieldSeparator(convention.separator())
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(target);
        csv.writeRecord(Arrays.stream(Column.values()).map(Column::id).toList());
        LocalDate today = Today.inParis();
        this.query.forEach(
                request,
                (indicator, row) ->
                        csv.writeRecord(
                                texts(
                                        convention,
                                        row.cells(
                                                indicator,
                                                request.level(),
                                                request.period(),
                                                today))));
        csv.flush();
    }

    private List<String> texts(Convention convention, List<@Nullable Object> cells) {
        return cells.stream().map((cell) -> text(convention, cell)).toList();
    }

    private String text(Convention convention, @Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.toPlainString().replace('.', convention.decimal());
            case Boolean yes -> this.texts.get(yes ? "valeur.oui" : "valeur.non");
            case String words -> harmless(convention, words);
            default -> cell.toString();
        };
    }

    private static String harmless(Convention convention, String words) {
        boolean formula =
                convention == Convention.TABLEUR
                        && !words.isEmpty()
                        && FORMULA_SIGNS.indexOf(words.charAt(0)) >= 0;
        return formula ? "'" + words : words;
    }
}
