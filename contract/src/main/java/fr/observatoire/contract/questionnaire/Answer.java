package fr.observatoire.contract.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The answer to one item, typed by the item's kind; exactly one value is present. Free text has no
 * place here (design §4).
 *
 * @param item id in the référentiel ("cln.3.2.charte")
 * @param yes for yes/no
 * @param number for counts and percentages
 * @param levels for frequencies: how many jamais, occasionnellement, régulièrement
 * @param date for dates
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Answer(
        String item,
        @Nullable Boolean yes,
        @Nullable BigDecimal number,
        @Nullable List<Integer> levels,
        @Nullable LocalDate date) {

    public static Answer yes(String item, boolean value) {
        return new Answer(item, value, null, null, null);
    }

    public static Answer number(String item, BigDecimal value) {
        return new Answer(item, null, plain(value), null, null);
    }

    public static Answer levels(String item, List<Integer> values) {
        return new Answer(item, null, null, List.copyOf(values), null);
    }

    public static Answer date(String item, LocalDate value) {
        return new Answer(item, null, null, null, value);
    }

    /** 480, never 4.8E+2: one number has one form, so that equal answers are equal. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
