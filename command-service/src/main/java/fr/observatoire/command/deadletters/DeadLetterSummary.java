package fr.observatoire.command.deadletters;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.reason.ReasonMessages;
import fr.observatoire.contract.submission.ContractJson;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A dead letter as the team lists them; what the record held stays in the table.
 *
 * @param reasons sentences
 */
record DeadLetterSummary(
        long id,
        UUID submissionId,
        String topic,
        int partition,
        long offset,
        List<String> reasons,
        Instant at) {

    static DeadLetterSummary of(ResultSet row, int number) throws SQLException {
        return new DeadLetterSummary(
                row.getLong("id"),
                row.getObject("submission_id", UUID.class),
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("record_offset"),
                sentences(row.getString("reasons")),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static List<String> sentences(String json) {
        Reason[] reasons = ContractJson.mapper().readValue(json, Reason[].class);
        return Arrays.stream(reasons).map(ReasonMessages::located).toList();
    }
}
