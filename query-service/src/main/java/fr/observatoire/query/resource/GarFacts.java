package fr.observatoire.query.resource;

import fr.observatoire.contract.resource.GarEvent;
import fr.observatoire.query.fact.Rounds;
import fr.observatoire.query.projection.Batch;
import fr.observatoire.query.projection.Projected;
import fr.observatoire.query.projection.ReadModelPart;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

import java.util.List;

/** One fact per académie and school year; no sums are kept, for there are few of them. */
@Component
class GarFacts implements ReadModelPart {

    private static final String COUNTS =
            "accedants, acces, affectations, acces_eleve, acces_enseignant, acces_documentaliste,"
                    + " acces_autres, acces_non_precise";

    /** What was seen already, or is older than what is known, is skipped; the past is kept. */
    private static final String UPSERT =
            """
            with given as (
                select * from unnest(?::text[], ?::int[], ?::int[], ?::int[], ?::int[], ?::int[],
                        ?::int[], ?::int[], ?::int[], ?::int[], ?::text[], ?::text[]::uuid[],
                        ?::bigint[], ?::text[]::timestamptz[])
                    as given(academie, school_year, %1$s, anomalies, submission_id, position,
                        believed_from)
            ), changed as (
                insert into lecture.gar_fact as fact (academie, school_year, %1$s, anomalies,
                    submission_id, position, believed_from)
                select academie, school_year, %1$s,
                    coalesce(string_to_array(nullif(anomalies, ''), ','), '{}'),
                    submission_id, position, believed_from
                from given
                order by academie, school_year
                on conflict (academie, school_year) do update
                set (%1$s, anomalies, submission_id, position, believed_from) = row(
                    excluded.accedants, excluded.acces, excluded.affectations,
                    excluded.acces_eleve, excluded.acces_enseignant,
                    excluded.acces_documentaliste, excluded.acces_autres,
                    excluded.acces_non_precise, excluded.anomalies, excluded.submission_id,
                    excluded.position, excluded.believed_from)
                where fact.position < excluded.position
                returning old as before, new as after)
            insert into lecture.gar_fact_past
            select (changed.before).*, (changed.after).believed_from
            from changed
            where (changed.before).academie is not null
            """
                    .formatted(COUNTS);

    private final JdbcOperations database;

    GarFacts(JdbcOperations database) {
        this.database = database;
    }

    @Override
    public void record(Batch batch) {
        Rounds.of(batch.of(GarEvent.class), GarFacts::key)
                .forEach((round) -> this.database.update(UPSERT, GarRow.columns(round)));
    }

    void clear() {
        this.database.update("truncate lecture.gar_fact, lecture.gar_fact_past");
    }

    private static Object key(Projected<GarEvent> it) {
        return List.of(it.event().academie(), it.event().schoolYear());
    }
}
