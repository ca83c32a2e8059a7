package fr.observatoire.query.concertation;

import fr.observatoire.contract.concertation.ConcertationEvent;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.query.projection.Batch;
import fr.observatoire.query.projection.Projected;
import fr.observatoire.query.projection.ReadModelPart;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.ZoneOffset;

/** One fact per région, school year and proposal; no sums are kept, for there are few of them. */
@Component
class ProposalFacts implements ReadModelPart {

    /** What was seen already, or is older than what is known, is skipped; the past is kept. */
    private static final String UPSERT =
            """
            with changed as (
                insert into lecture.proposal_fact as fact (region, school_year, proposal,
                    thematique, supports, anomalies, submission_id, position, believed_from)
                values (:region, :year, :proposal, :thematique, :supports, :anomalies,
                    :submission::uuid, :position, :at)
                on conflict (region, school_year, proposal) do update
                set (thematique, supports, anomalies, submission_id, position, believed_from) = row(
                    excluded.thematique, excluded.supports, excluded.anomalies,
                    excluded.submission_id, excluded.position, excluded.believed_from)
                where fact.position < excluded.position
                returning old as before, new as after)
            insert into lecture.proposal_fact_past
            select (changed.before).*, (changed.after).believed_from
            from changed
            where (changed.before).region is not null
            """;

    private final JdbcClient database;

    ProposalFacts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void record(Batch batch) {
        batch.of(ConcertationEvent.class).forEach(this::record);
    }

    void clear() {
        this.database.sql("truncate lecture.proposal_fact, lecture.proposal_fact_past").update();
    }

    private void record(Projected<ConcertationEvent> it) {
        ConcertationEvent event = it.event();
        this.database
                .sql(UPSERT)
                .param("region", event.region())
                .param("year", SchoolYear.parse(event.schoolYear()).orElseThrow().start())
                .param("proposal", event.proposal())
                .param("thematique", event.support().thematique().name())
                .param("supports", event.support().count())
                .param("anomalies", event.anomalies().toArray(String[]::new))
                .param("submission", it.submission())
                .param("position", it.position())
                .param("at", it.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
