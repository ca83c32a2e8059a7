package fr.observatoire.ingest.csv;

import fr.observatoire.contract.entusage.DurationSeconds;
import fr.observatoire.contract.period.Days;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.Read;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.StringNode;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The kinds of cell. None guesses: what does not have the one form is refused, and quoted. */
public final class Cells {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    private static final Pattern SCORE = Pattern.compile("[0-9]{1,9}([.,][0-9]{1,20})?");

    private static final Map<String, Boolean> FLAGS =
            Map.of("oui", true, "true", true, "1", true, "non", false, "false", false, "0", false);

    private Cells() {}

    /** A text of a bounded length, its blanks made single. */
    public static CellReader text(int maxLength) {
        return (label, text) -> {
            String single = BLANKS.matcher(text).replaceAll(" ");
            return (single.length() <= maxLength)
                    ? done(StringNode.valueOf(single))
                    : Read.refused(Reason.of("champ.trop-long", label, single, maxLength));
        };
    }

    /** Words, which no reason quotes; how long they may be is theirs to say who puts them apart. */
    static CellReader words() {
        return (label, text) -> done(StringNode.valueOf(BLANKS.matcher(text).replaceAll(" ")));
    }

    /** A text of a given form, in upper case. */
    public static CellReader form(Pattern form, String example) {
        return (label, text) -> {
            String upper = text.toUpperCase(Locale.ROOT);
            return form.matcher(upper).matches()
                    ? done(StringNode.valueOf(upper))
                    : Read.refused(Reason.of("champ.format", label, text, example));
        };
    }

    /** A day as AAAA-MM-JJ. 03/04/2025 is refused: nothing says which is the month. */
    public static CellReader date() {
        return (label, text) ->
                Days.parse(text)
                        .map((day) -> done(StringNode.valueOf(day.toString())))
                        .orElseGet(
                                () ->
                                        Read.refused(
                                                Reason.of(
                                                        "champ.date", label, text, "AAAA-MM-JJ")));
    }

    /** "2025-2026", or the year of the rentrée. */
    public static CellReader schoolYear() {
        return (label, text) ->
                SchoolYear.parse(text)
                        .map((year) -> done(StringNode.valueOf(year.label())))
                        .orElseGet(() -> Read.refused(Reason.of("annee.forme", label, text, null)));
    }

    /** A number of a scale, from 0: it holds no thousands, so its comma is the decimal one. */
    static CellReader score(int max) {
        return (label, text) -> {
            if (!SCORE.matcher(text).matches()) {
                return Read.refused(Reason.of("champ.nombre", label, text, "0…" + max));
            }
            BigDecimal value = new BigDecimal(text.replace(',', '.'));
            return (value.compareTo(BigDecimal.valueOf(max)) <= 0)
                    ? done(DecimalNode.valueOf(value))
                    : Read.refused(Reason.of("champ.trop-grand", label, text, max));
        };
    }

    /** H:MM:SS, kept as seconds. */
    public static CellReader duration(int maxSeconds) {
        return (label, text) -> {
            Integer seconds = DurationSeconds.parse(text);
            if (seconds == null) {
                return Read.refused(Reason.of("champ.duree", label, text, "H:MM:SS"));
            }
            return (seconds <= maxSeconds)
                    ? done(IntNode.valueOf(seconds))
                    : Read.refused(Reason.of("champ.trop-grand", label, text, maxSeconds));
        };
    }

    /** One of the values, whatever the case. */
    public static CellReader choice(List<String> values) {
        return (label, text) -> {
            String lower = text.toLowerCase(Locale.ROOT);
            return values.contains(lower)
                    ? done(StringNode.valueOf(lower))
                    : Read.refused(
                            Reason.of("champ.valeurs", label, text, String.join(", ", values)));
        };
    }

    /** "oui" or "non", also as true/false and 1/0. */
    public static CellReader flag() {
        return (label, text) -> {
            Boolean value = FLAGS.get(text.toLowerCase(Locale.ROOT));
            return (value == null)
                    ? Read.refused(Reason.of("champ.oui-non", label, text, "oui, non"))
                    : done(BooleanNode.valueOf(value));
        };
    }

    /** What a cell says. */
    public static Read<JsonNode> done(JsonNode value) {
        return new Read.Done<>(value);
    }
}
