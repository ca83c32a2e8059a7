package fr.observatoire.query.web.response;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the read model holds of one school's response to one campaign. */
@Component
class ResponseRows {

    private final JdbcClient database;

    ResponseRows(JdbcClient database) {
        this.database = database;
    }

    SchoolResponse response(String uai, String campaign) {
        return asked("select * from lecture.response where %s", uai, campaign)
                .query((row, number) -> response(row))
                .optional()
                .orElse(SchoolResponse.NONE);
    }

    /** The days for which anything is answered, the first first. */
    List<LocalDate> days(String uai, String campaign) {
        return asked(
                        """
                        select distinct answered_on from lecture.answer_fact
                        where %s order by answered_on
                        """,
                        uai, campaign)
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list();
    }

    /** By item, what holds on a day: an answer holds until the item is answered anew. */
    Map<String, StoredAnswer> answers(String uai, String campaign, @Nullable LocalDate day) {
        var answers = new HashMap<String, StoredAnswer>();
        asked(
                        """
                        select * from lecture.answer_fact
                        where %s and answered_on <= coalesce(:day, 'infinity'::date)
                        order by answered_on
                        """,
                        uai, campaign)
                .param("day", day, java.sql.Types.DATE)
                .query(StoredAnswer::read)
                .list()
                .forEach((stored) -> answers.put(stored.answer().item(), stored));
        return answers;
    }

    private JdbcClient.StatementSpec asked(String sql, String uai, String campaign) {
        return this.database
                .sql(sql.formatted("uai = :uai and campaign = :campaign"))
                .param("uai", uai)
                .param("campaign", campaign);
    }

    private static SchoolResponse response(ResultSet row) throws SQLException {
        return new SchoolResponse(
                ResponseState.of(row.getString("state")),
                instant(row, "started_at"),
                instant(row, "submitted_at"),
                instant(row, "withdrawn_at"),
                row.getLong("position"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return (moment == null) ? null : moment.toInstant();
    }
}
