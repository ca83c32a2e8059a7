package fr.observatoire.query.web.response;

import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.NoAnswer;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An answer, and the day that it describes.
 *
 * @param respondent id of who of the school answered, null when it was not said
 */
public record StoredAnswer(Answer answer, LocalDate day, @Nullable String respondent) {

    static StoredAnswer read(ResultSet row, int number) throws SQLException {
        return new StoredAnswer(
                new Answer(
                        row.getString("item"),
                        row.getObject("yes", Boolean.class),
                        plain(row.getBigDecimal("number")),
                        counts(row.getArray("levels")),
                        row.getObject("date_value", LocalDate.class),
                        row.getObject("level", Integer.class),
                        noAnswer(row.getString("no_answer")),
                        row.getObject("text_key", UUID.class)),
                row.getObject("answered_on", LocalDate.class),
                row.getString("respondent"));
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
    }

    private static @Nullable NoAnswer noAnswer(@Nullable String id) {
        return Optional.ofNullable(id).flatMap(NoAnswer::find).orElse(null);
    }

    private static @Nullable List<Integer> counts(@Nullable Array array) throws SQLException {
        return (array == null) ? null : List.of((Integer[]) array.getArray());
    }
}
