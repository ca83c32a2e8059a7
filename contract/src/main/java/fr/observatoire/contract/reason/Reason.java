package fr.observatoire.contract.reason;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

/**
 * Why something was refused, or flagged as odd. The sentence for people is made from the code by
 * {@link ReasonMessages}.
 *
 * @param code key of the sentence ("champ.absent")
 * @param field name of the field or column as the sender knows it, cut like what was given
 * @param given what was found, cut and without mail addresses
 * @param expected what would have been right
 * @param line physical line of the file, from 1
 * @param column field of the line, from 1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reason(
        String code,
        @Nullable String field,
        @Nullable String given,
        @Nullable String expected,
        @Nullable Integer line,
        @Nullable Integer column) {

    public Reason {
        field = (field == null) ? null : Excerpt.of(field);
        given = (given == null) ? null : Excerpt.of(given);
    }

    public static Reason of(String code) {
        return new Reason(code, null, null, null, null, null);
    }

    public static Reason of(String code, String field) {
        return new Reason(code, field, null, null, null, null);
    }

    public static Reason of(
            String code, String field, @Nullable Object given, @Nullable Object expected) {
        return new Reason(code, field, text(given), text(expected), null, null);
    }

    /** The same reason, placed in a file. */
    public Reason at(int whichLine, @Nullable Integer whichColumn) {
        return new Reason(this.code, this.field, this.given, this.expected, whichLine, whichColumn);
    }

    private static @Nullable String text(@Nullable Object value) {
        return (value == null) ? null : value.toString();
    }
}
