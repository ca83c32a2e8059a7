package fr.observatoire.contract.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The answer to one item, typed by the item's kind; exactly one value is present. Free text has no
 * place here (design §4): its key has.
 *
 * @param item id in the référentiel ("cln.3.2.charte")
 * @param yes for yes/no
 * @param number for counts and percentages
 * @param levels counts: for frequencies how many jamais, occasionnellement, régulièrement; for
 *     répartitions how many at each level, then non concerné, then ne souhaite pas répondre
 * @param date for dates
 * @param level for étapes (0 to 3), niveaux and échelles (from 1)
 * @param noAnswer for échelles, instead of a level
 * @param text key of a text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Answer(
        String item,
        @Nullable Boolean yes,
        @Nullable BigDecimal number,
        @Nullable List<Integer> levels,
        @Nullable LocalDate date,
        @Nullable Integer level,
        @Nullable NoAnswer noAnswer,
        @Nullable UUID text) {

    public static Answer yes(String item, boolean value) {
        return new Answer(item, value, null, null, null, null, null, null);
    }

    public static Answer number(String item, BigDecimal value) {
        return new Answer(item, null, plain(value), null, null, null, null, null);
    }

    public static Answer levels(String item, List<Integer> values) {
        return new Answer(item, null, null, List.copyOf(values), null, null, null, null);
    }

    public static Answer date(String item, LocalDate value) {
        return new Answer(item, null, null, null, value, null, null, null);
    }

    public static Answer level(String item, int value) {
        return new Answer(item, null, null, null, null, value, null, null);
    }

    public static Answer none(String item, NoAnswer way) {
        return new Answer(item, null, null, null, null, null, way, null);
    }

    public static Answer text(String item, UUID key) {
        return new Answer(item, null, null, null, null, null, null, key);
    }

    /** 480, never 4.8E+2: one number has one form, so that equal answers are equal. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
