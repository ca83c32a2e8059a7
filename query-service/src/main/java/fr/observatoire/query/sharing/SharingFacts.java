package fr.observatoire.query.sharing;

import fr.observatoire.contract.questionnaire.QuestionnaireEvent;
import fr.observatoire.contract.questionnaire.SharingChanged;
import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.query.fact.ArrayColumns;
import fr.observatoire.query.fact.Rounds;
import fr.observatoire.query.projection.Batch;
import fr.observatoire.query.projection.Projected;
import fr.observatoire.query.projection.ReadModelPart;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * With whom each section of a response is shared. What is shared with nobody any more keeps a row.
 */
@Component
public class SharingFacts implements ReadModelPart {

    private static final String PUT =
            """
            with given as (
                select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[]::uuid[],
                    ?::bigint[], ?::text[]::timestamptz[])
                as given(uai, campaign, section, audiences, submission_id, position, believed_from)
            ), changed as (
                insert into lecture.sharing as fact
                select uai, campaign, section, audiences::text[], submission_id, position,
                    believed_from
                from given
                order by uai, campaign, section
                on conflict (uai, campaign, section) do update set
                    audiences = excluded.audiences, submission_id = excluded.submission_id,
                    position = excluded.position, believed_from = excluded.believed_from
                where fact.position < excluded.position
                returning old as before, new as after
            )
            insert into lecture.sharing_past
            select (changed.before).*, (changed.after).believed_from
            from changed
            where (changed.before).uai is not null
            """;

    private final JdbcOperations database;

    SharingFacts(JdbcOperations database) {
        this.database = database;
    }

    @Override
    public void record(Batch batch) {
        Rounds.of(batch.of(QuestionnaireEvent.class).stream().flatMap(Row::in).toList(), Row::key)
                .forEach((round) -> this.database.update(PUT, columns(round)));
    }

    /** Forgets all of it. */
    public void clear() {
        this.database.update("truncate lecture.sharing, lecture.sharing_past");
    }

    private static Object[] columns(List<Row> rows) {
        return ArrayColumns.of(rows)
                .text((row) -> row.event().uai())
                .text((row) -> row.event().campaign())
                .text((row) -> row.event().section())
                .text((row) -> audiences(row.event()))
                .text((row) -> row.source().submission())
                .bigint((row) -> row.source().position())
                .text((row) -> row.source().at())
                .toParameters();
    }

    private static String audiences(SharingChanged event) {
        return Objects.requireNonNull(
                ArrayColumns.array(event.audiences().stream().map(Audience::id).toList()));
    }

    private record Row(Projected<QuestionnaireEvent> source, SharingChanged event) {

        static Stream<Row> in(Projected<QuestionnaireEvent> source) {
            return (source.event() instanceof SharingChanged event)
                    ? Stream.of(new Row(source, event))
                    : Stream.of();
        }

        Object key() {
            return List.of(this.event.uai(), this.event.campaign(), this.event.section());
        }
    }
}
