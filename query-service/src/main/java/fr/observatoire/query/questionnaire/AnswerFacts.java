package fr.observatoire.query.questionnaire;

import fr.observatoire.contract.questionnaire.QuestionnaireEvent;
import fr.observatoire.query.fact.Rounds;
import fr.observatoire.query.projection.Batch;
import fr.observatoire.query.projection.ReadModelPart;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** One fact per school, campaign, day and item. */
@Component
class AnswerFacts implements ReadModelPart {

    private static final String UPSERT =
            """
            with given as (
                select * from unnest(?::text[], ?::text[], ?::text[]::date[], ?::text[], ?::text[],
                    ?::text[], ?::text[]::boolean[], ?::text[]::numeric[], ?::text[],
                    ?::text[]::date[], ?::text[], ?::text[]::uuid[], ?::bigint[],
                    ?::text[]::timestamptz[])
                as given(uai, campaign, answered_on, item, referentiel, version, yes, number, levels,
                    date_value, anomalies, submission_id, position, believed_from)
            ), changed as (
                insert into lecture.answer_fact as fact
                select uai, campaign, answered_on, item, referentiel, version, yes, number,
                    levels::int[], date_value, coalesce(string_to_array(anomalies, ','), '{}'),
                    submission_id, position, believed_from
                from given
                order by uai, campaign, answered_on, item
                on conflict (uai, campaign, answered_on, item) do update set
                    referentiel = excluded.referentiel, version = excluded.version,
                    yes = excluded.yes, number = excluded.number, levels = excluded.levels,
                    date_value = excluded.date_value, anomalies = excluded.anomalies,
                    submission_id = excluded.submission_id, position = excluded.position,
                    believed_from = excluded.believed_from
                where fact.position < excluded.position
                returning old as before, new as after
            )
            insert into lecture.answer_fact_past
            select (changed.before).*, (changed.after).believed_from
            from changed
            where (changed.before).uai is not null
            """;

    private final JdbcOperations database;

    AnswerFacts(JdbcOperations database) {
        this.database = database;
    }

    @Override
    public void record(Batch batch) {
        Rounds.of(
                        batch.of(QuestionnaireEvent.class).stream().flatMap(AnswerRow::in).toList(),
                        AnswerRow::key)
                .forEach((round) -> this.database.update(UPSERT, AnswerRow.columns(round)));
    }

    void clear() {
        this.database.update("truncate lecture.answer_fact, lecture.answer_fact_past");
    }
}
