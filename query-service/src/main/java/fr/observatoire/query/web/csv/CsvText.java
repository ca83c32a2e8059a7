package fr.observatoire.query.web.csv;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Lines of CSV: comma, decimal point, UTF-8, every line ended (facts.md §9, ETALAB). */
public final class CsvText {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final StringBuilder text = new StringBuilder();

    public CsvText line(@Nullable Object... cells) {
        this.text
                .append(Arrays.stream(cells).map(CsvText::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    /** The whole as a file to keep. */
    public ResponseEntity<byte[]> answer(String fileName) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .headers(
                        (headers) ->
                                headers.setContentDisposition(
                                        ContentDisposition.attachment()
                                                .filename(fileName, StandardCharsets.UTF_8)
                                                .build()))
                .body(this.text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return this.text.toString();
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case String words -> quoted(Formulas.harmless(words));
            default -> quoted(value.toString());
        };
    }

    private static String quoted(String value) {
        boolean plain =
                value.chars().noneMatch((c) -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? value : alwaysQuoted(value);
    }

    /** A cell that is safe whatever the separator. */
    public static String alwaysQuoted(String value) {
        return "\"" + value.replace("\"", "\"\"") + "\"";
    }
}
