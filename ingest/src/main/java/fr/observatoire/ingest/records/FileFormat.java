package fr.observatoire.ingest.records;

import fr.observatoire.contract.reason.Reason;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a file is, by its first bytes. */
public enum FileFormat {
    CSV,
    JSON_LINES,
    JSON_ARRAY;

    private static final int LONGEST_LEAD = 4096;

    /** First characters of what people send in the place of a CSV file: xlsx, xls, gzip, PDF. */
    private static final List<String> NOT_TEXT =
            List.of("PK\u0003\u0004", "\u00D0\u00CF\u0011\u00E0", "\u001F\u008B", "%PDF");

    /**
     * @throws StructureException when it is empty or no text
     */
    public static FileFormat of(InputStream start) throws IOException {
        byte[] lead = start.readNBytes(LONGEST_LEAD);
        String text = new String(lead, StandardCharsets.ISO_8859_1);
        if (NOT_TEXT.stream().anyMatch(text::startsWith)) {
            throw new StructureException(Reason.of("fichier.binaire").at(1, null));
        }
        String trimmed = (text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text).strip();
        if (trimmed.isEmpty() && lead.length < LONGEST_LEAD) {
            throw new StructureException(Reason.of("fichier.vide"));
        }
        return switch (trimmed.isEmpty() ? ' ' : trimmed.charAt(0)) {
            case '[' -> JSON_ARRAY;
            case '{' -> JSON_LINES;
            default -> CSV;
        };
    }
}
