package fr.observatoire.ingest.answers;

import fr.observatoire.contract.questionnaire.ItemKind;
import fr.observatoire.contract.submission.Read;
import fr.observatoire.ingest.csv.CellReader;
import fr.observatoire.ingest.csv.Cells;
import fr.observatoire.ingest.csv.Counts;
import fr.observatoire.ingest.submissions.AnswerTexts;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Cells of answers are never refused here: what is no answer of the item's kind goes on as a short
 * text, so that the writer refuses that item and keeps its neighbours.
 */
final class ItemCells {

    /** A percentage holds no thousands: its comma can only be the decimal one. */
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,9}([.,][0-9]{1,6})?");

    private static final CellReader FLAG = Cells.flag();

    private ItemCells() {}

    static CellReader reader(ItemKind kind) {
        return switch (kind) {
            case YES_NO -> ItemCells::yesNo;
            case COUNT, FREQUENCY, STAGE, LEVEL, SCALE, DISTRIBUTION -> ItemCells::count;
            case PERCENTAGE -> (label, text) -> new Read.Done<>(decimal(text));
            case DATE, TEXT, REFERENCE -> (label, text) -> asText(text);
        };
    }

    /** A whole number, or one of the words that may stand for it. */
    static Read<JsonNode> count(String label, String text) {
        return Counts.orText(text, AnswerTexts.excerpt(text));
    }

    /**
     * The answer to an item of which nothing is known. "1" is a number here: who means yes writes
     * "oui".
     */
    static Read<JsonNode> anyKind(String label, String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "oui", "true" -> new Read.Done<>(BooleanNode.TRUE);
            case "non", "false" -> new Read.Done<>(BooleanNode.FALSE);
            default -> Counts.orText(text, decimal(text));
        };
    }

    private static Read<JsonNode> yesNo(String label, String text) {
        Read<JsonNode> read = FLAG.read(label, text);
        return (read instanceof Read.Done<JsonNode>) ? read : asText(text);
    }

    private static JsonNode decimal(String text) {
        return DECIMAL.matcher(text).matches()
                ? DecimalNode.valueOf(new BigDecimal(text.replace(',', '.')))
                : AnswerTexts.excerpt(text);
    }

    private static Read<JsonNode> asText(String text) {
        return new Read.Done<>(AnswerTexts.excerpt(text));
    }
}
