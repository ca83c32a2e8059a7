package fr.observatoire.query.questionnaire;

import fr.observatoire.query.fact.ArrayColumns;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;

/** The statements that read and write responses, and their columns. */
final class ResponseSql {

    static final String TOUCH =
            """
            insert into touched_response
            select distinct given.uai, given.campaign, coalesce(response.position, -1)
            from unnest(?::text[], ?::text[]) as given(uai, campaign)
            left join lecture.response using (uai, campaign)
            on conflict do nothing
            """;

    static final String READ =
            "select response.* from lecture.response join touched_response using (uai, campaign)";

    private static final String COLUMNS =
            "uai, campaign, referentiel, version, state, started_at, submitted_at, withdrawn_at,"
                    + " submission_id, stated_by, believed_from, position, sequence";

    private static final String GIVEN =
            """
            unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::text[]::timestamptz[], ?::text[]::timestamptz[], ?::text[]::timestamptz[],
                ?::text[]::uuid[], ?::bigint[], ?::text[]::timestamptz[], ?::bigint[], ?::bigint[]\
            """;

    static final String PUT =
            """
            insert into lecture.response as response (%1$s)
            select * from %2$s)
            on conflict (uai, campaign) do update set
                referentiel = excluded.referentiel, version = excluded.version,
                state = excluded.state, started_at = excluded.started_at,
                submitted_at = excluded.submitted_at, withdrawn_at = excluded.withdrawn_at,
                submission_id = excluded.submission_id, stated_by = excluded.stated_by,
                believed_from = excluded.believed_from, position = excluded.position,
                sequence = excluded.sequence
            where response.position < excluded.position
            """
                    .formatted(COLUMNS, GIVEN);

    static final String PUT_PAST =
            "insert into lecture.response_past (%s, believed_to) select * from %s, ?::text[]::timestamptz[])"
                    .formatted(COLUMNS, GIVEN);

    private ResponseSql() {}

    static Response response(ResultSet row, int number) throws SQLException {
        return new Response(
                row.getString("uai"),
                row.getString("campaign"),
                row.getString("referentiel"),
                row.getString("version"),
                ResponseState.of(row.getString("state")),
                instant(row.getObject("started_at", OffsetDateTime.class)),
                instantOrNull(row.getObject("submitted_at", OffsetDateTime.class)),
                instantOrNull(row.getObject("withdrawn_at", OffsetDateTime.class)),
                row.getString("submission_id"),
                row.getLong("stated_by"),
                instant(row.getObject("believed_from", OffsetDateTime.class)),
                row.getLong("position"),
                row.getLong("sequence"));
    }

    static Object[] columns(List<Response> responses) {
        return columns(responses, Function.identity()).toParameters();
    }

    static Object[] pastColumns(List<ResponseRecord.Past> past) {
        return columns(past, ResponseRecord.Past::response)
                .text(ResponseRecord.Past::until)
                .toParameters();
    }

    private static <T> ArrayColumns<T> columns(List<T> rows, Function<T, Response> response) {
        return ArrayColumns.of(rows)
                .text((row) -> response.apply(row).uai())
                .text((row) -> response.apply(row).campaign())
                .text((row) -> response.apply(row).referentiel())
                .text((row) -> response.apply(row).version())
                .text((row) -> response.apply(row).state().id())
                .text((row) -> response.apply(row).startedAt())
                .text((row) -> response.apply(row).submittedAt())
                .text((row) -> response.apply(row).withdrawnAt())
                .text((row) -> response.apply(row).submission())
                .bigint((row) -> response.apply(row).statedBy())
                .text((row) -> response.apply(row).since())
                .bigint((row) -> response.apply(row).position())
                .bigint((row) -> response.apply(row).sequence());
    }

    private static Instant instant(OffsetDateTime value) {
        return value.toInstant();
    }

    private static @Nullable Instant instantOrNull(@Nullable OffsetDateTime value) {
        return (value == null) ? null : value.toInstant();
    }
}
