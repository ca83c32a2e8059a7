package fr.observatoire.query.position;

import fr.observatoire.contract.campaign.CampaignEvent;
import fr.observatoire.contract.campaign.CampaignOpened;
import fr.observatoire.contract.questionnaire.QuestionnaireEvent;
import fr.observatoire.contract.questionnaire.ReferentielEvent;
import fr.observatoire.contract.questionnaire.ReferentielPublished;
import fr.observatoire.contract.school.SchoolEvent;
import fr.observatoire.query.projection.Batch;
import fr.observatoire.query.projection.Projected;
import fr.observatoire.query.projection.ReadModelPart;
import fr.observatoire.query.referentiel.Definitions;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where each response stands, worked out for those that a batch touches. A questionnaire, or the
 * campaign that adds questions, may become known after the first answers, since other segments
 * project them: then the responses that waited are worked out from their beginning. Who learns of a
 * questionnaire keeps others from writing meanwhile, so that no answer meets it unseen.
 */
@Component
public class PositionFacts implements ReadModelPart {

    /** Changes with the formulas: the positions are then worked out anew. */
    private static final String FORMULAS = "008.1";

    /** Any number, the same in all instances. */
    private static final long LOCK = 7_302_027;

    private static final int RESPONSES_AT_ONCE = 500;

    private final JdbcOperations database;

    private final PositionReader reader;

    private final PositionWriter writer;

    private final AxisTable axisTable;

    private final Definitions definitions;

    PositionFacts(
            JdbcOperations database,
            PositionReader reader,
            PositionWriter writer,
            AxisTable axisTable,
            Definitions definitions) {
        this.database = database;
        this.reader = reader;
        this.writer = writer;
        this.axisTable = axisTable;
        this.definitions = definitions;
    }

    @Override
    public void open(Batch batch) {
        if (learnsQuestions(batch)) {
            lock("pg_advisory_xact_lock");
        } else if (!batch.of(QuestionnaireEvent.class).isEmpty()
                || !batch.of(SchoolEvent.class).isEmpty()) {
            lock("pg_advisory_xact_lock_shared");
        }
    }

    @Override
    public void resolve(Batch batch) {
        String[] schools = batch.touchedSchools();
        if (schools.length > 0) {
            this.writer.resolve(schools);
        }
    }

    @Override
    public void restore(Batch batch) {
        touchThoseThatWaited(batch);
        if (batch.touchesResponses()) {
            List<ResponseKey.Touched> touched = this.reader.touched();
            AxisBook axes = new AxisBook(this.definitions);
            for (int start = 0; start < touched.size(); start += RESPONSES_AT_ONCE) {
                int end = Math.min(start + RESPONSES_AT_ONCE, touched.size());
                workOut(touched.subList(start, end), axes);
            }
        }
    }

    @Override
    public String basis() {
        return FORMULAS + AxisBook.basis();
    }

    @Override
    public void derive(Batch nothing) {
        nothing.touchResponses(this.database.update(PositionSql.TOUCH_ALL));
    }

    /** Forgets all of it. */
    public void clear() {
        this.writer.clear();
        this.axisTable.clear();
    }

    private void touchThoseThatWaited(Batch batch) {
        for (var source : batch.of(ReferentielEvent.class)) {
            switch (source.event()) {
                case ReferentielPublished(var territory, var day, var it) ->
                        batch.touchResponses(
                                this.database.update(
                                        PositionSql.TOUCH_VERSION,
                                        it.id(),
                                        it.version(),
                                        it.version()));
            }
        }
        campaignsThatAdd(batch)
                .map((opened) -> this.database.update(PositionSql.TOUCH_CAMPAIGN, opened))
                .forEach(batch::touchResponses);
    }

    private void workOut(List<ResponseKey.Touched> touched, AxisBook axes) {
        this.writer.forget(touched.stream().filter(ResponseKey.Touched::isAnew).toList());
        Map<ResponseKey, List<Belief>> beliefs = this.reader.beliefs(touched);
        Map<ResponseKey, List<Standing>> standings = this.reader.standings(touched);
        Map<ResponseKey, Timeline> timelines = new LinkedHashMap<>();
        for (ResponseKey.Touched it : touched) {
            timelines.put(
                    it.key(),
                    new Timeline(
                                    (referentiel, version) ->
                                            axes.of(it.key().campaign(), referentiel, version),
                                    standings.getOrDefault(it.key(), List.of()))
                            .pass(beliefs.getOrDefault(it.key(), List.of()), it.since()));
        }
        this.writer.write(timelines);
    }

    private void lock(String function) {
        this.database.queryForList("select " + function + "(?)::text", String.class, LOCK);
    }

    private static boolean learnsQuestions(Batch batch) {
        return !batch.of(ReferentielEvent.class).isEmpty()
                || campaignsThatAdd(batch).findAny().isPresent();
    }

    private static Stream<String> campaignsThatAdd(Batch batch) {
        return batch.of(CampaignEvent.class).stream()
                .map(Projected::event)
                .filter(CampaignOpened.class::isInstance)
                .map(CampaignOpened.class::cast)
                .filter((opened) -> opened.questions() != null)
                .map(CampaignOpened::campaign);
    }
}
