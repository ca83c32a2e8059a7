package fr.observatoire.query.position;

import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.NoAnswer;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the answers of some responses, and where they stand. */
@Component
class PositionReader {

    /** Reads a row. */
    private interface Reader<T> {

        T read(ResultSet row) throws SQLException;
    }

    private final JdbcOperations database;

    PositionReader(JdbcOperations database) {
        this.database = database;
    }

    List<ResponseKey.Touched> touched() {
        return this.database.query(
                "select uai, campaign, since from touched_response order by uai, campaign",
                (row, number) ->
                        new ResponseKey.Touched(
                                new ResponseKey(row.getString(1), row.getString(2)),
                                row.getLong(3)));
    }

    /** What is believed of each response, and what was since its positions were worked out. */
    Map<ResponseKey, List<Belief>> beliefs(List<ResponseKey.Touched> touched) {
        return read(PositionSql.BELIEFS, touched, PositionReader::belief);
    }

    Map<ResponseKey, List<Standing>> standings(List<ResponseKey.Touched> touched) {
        return read(PositionSql.STANDINGS, touched, PositionReader::standing);
    }

    private <T> Map<ResponseKey, List<T>> read(
            String sql, List<ResponseKey.Touched> touched, Reader<T> reader) {
        Map<ResponseKey, List<T>> found = new HashMap<>();
        this.database.query(
                sql,
                (ResultSet row) -> {
                    ResponseKey key =
                            new ResponseKey(row.getString("uai"), row.getString("campaign"));
                    found.computeIfAbsent(key, (it) -> new ArrayList<>()).add(reader.read(row));
                },
                ResponseKey.Touched.columns(touched));
        return found;
    }

    private static Belief belief(ResultSet row) throws SQLException {
        Moment from = moment(row, "position", "believed_from", "submission_id");
        return new Belief(
                row.getObject("answered_on", LocalDate.class),
                row.getString("item"),
                new Given(
                        answer(row),
                        row.getString("referentiel"),
                        row.getString("version"),
                        from.position()),
                from,
                (row.getObject("ended_by") == null)
                        ? null
                        : moment(row, "ended_by", "believed_to", "ended_submission"));
    }

    private static Answer answer(ResultSet row) throws SQLException {
        String way = row.getString("no_answer");
        return new Answer(
                row.getString("item"),
                row.getObject("yes", Boolean.class),
                row.getBigDecimal("number"),
                integers(row.getArray("levels")),
                null,
                row.getObject("level", Integer.class),
                (way == null) ? null : NoAnswer.find(way).orElse(null),
                null);
    }

    private static Standing standing(ResultSet row) throws SQLException {
        BigDecimal numerator = row.getBigDecimal("numerator");
        return new Standing(
                new Spot(
                        row.getObject("answered_on", LocalDate.class),
                        row.getString("position_id"),
                        row.getString("axis"),
                        row.getInt("step")),
                row.getString("referentiel"),
                row.getString("version"),
                new Score(
                        row.getInt("step"),
                        (numerator == null)
                                ? null
                                : BigFraction.of(
                                        numerator.toBigIntegerExact(),
                                        row.getBigDecimal("denominator").toBigIntegerExact()),
                        counts(row.getArray("counts")),
                        row.getInt("answered"),
                        row.getInt("applicable")),
                moment(row, "position", "believed_from", "submission_id"));
    }

    private static Moment moment(ResultSet row, String position, String at, String submission)
            throws SQLException {
        return new Moment(
                row.getLong(position),
                row.getObject(at, OffsetDateTime.class).toInstant(),
                row.getString(submission));
    }

    private static @Nullable List<Integer> integers(@Nullable Array array) throws SQLException {
        return (array == null) ? null : List.of((Integer[]) array.getArray());
    }

    private static @Nullable List<@Nullable Integer> counts(@Nullable Array array)
            throws SQLException {
        return (array == null) ? null : Arrays.asList((@Nullable Integer[]) array.getArray());
    }
}
