package fr.observatoire.query.web.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import fr.observatoire.query.web.csv.Formulas;
import fr.observatoire.query.web.text.Texts;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;

/** A CSV in either convention, written line by line. */
public final class CsvFile {

    private final Convention convention;

    private final Texts texts;

    private final CsvWriter csv;

    /** Begins it. */
    public CsvFile(Convention convention, Texts texts, Writer target) throws IOException {
        this.convention = convention;
        this.texts = texts;
        target.write(convention.start());
        this.csv =
                CsvWriter.builder()
                        .fieldSeparator(convention.separator())
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(target);
    }

    public void line(List<? extends @Nullable Object> cells) {
        this.csv.writeRecord(cells.stream().map(this::text).toList());
    }

    /** Hands all of it to where it is written. */
    public void end() throws IOException {
        this.csv.flush();
    }

    private String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number ->
                    number.toPlainString().replace('.', this.convention.decimal());
            case Boolean yes -> this.texts.get(yes ? "valeur.oui" : "valeur.non");
            case String words -> Formulas.harmless(words);
            default -> cell.toString();
        };
    }
}
