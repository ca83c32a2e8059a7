package fr.observatoire.query.referentiel;

import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.ReferentielEvent;
import fr.observatoire.contract.questionnaire.ReferentielPublished;
import fr.observatoire.contract.questionnaire.Referentiels;
import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.query.projection.Batch;
import fr.observatoire.query.projection.Projected;
import fr.observatoire.query.projection.ReadModelPart;
import fr.observatoire.query.projection.ReferenceMirror;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * Questionnaires in a table: the built-in ones, which stay when the product comes with others, and
 * the published ones. A version never changes once it is there.
 */
@Component
class ReferentielTable implements ReadModelPart, ReferenceMirror {

    private static final String MIRROR =
            """
            insert into lecture.referentiel (id, version, title, definition)
            values (?, ?, ?, ?::jsonb)
            on conflict (id, version) do update set
                title = excluded.title, definition = excluded.definition
            """;

    private static final String PUBLISH =
            """
            insert into lecture.referentiel
                (id, version, territory, title, definition, published_on, position)
            values (?, ?, ?, ?, ?::jsonb, ?, ?)
            on conflict do nothing
            """;

    private final JdbcOperations database;

    ReferentielTable(JdbcOperations database) {
        this.database = database;
    }

    @Override
    public void refresh() {
        for (Referentiel it : Referentiels.builtIn()) {
            this.database.update(MIRROR, it.id(), it.version(), it.title(), json(it));
        }
    }

    @Override
    public void learn(Batch batch) {
        batch.of(ReferentielEvent.class).forEach(this::publish);
    }

    void clear() {
        this.database.update("delete from lecture.referentiel where position is not null");
    }

    private void publish(Projected<ReferentielEvent> source) {
        switch (source.event()) {
            case ReferentielPublished(var territory, var day, var it) ->
                    this.database.update(
                            PUBLISH,
                            it.id(),
                            it.version(),
                            territory,
                            it.title(),
                            json(it),
                            day,
                            source.position());
        }
    }

    private static String json(Referentiel referentiel) {
        return ContractJson.mapper().writeValueAsString(referentiel);
    }
}
