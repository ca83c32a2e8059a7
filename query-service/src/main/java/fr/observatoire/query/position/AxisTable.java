package fr.observatoire.query.position;

import fr.observatoire.contract.campaign.CampaignEvent;
import fr.observatoire.contract.campaign.CampaignOpened;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.ReferentielEvent;
import fr.observatoire.contract.questionnaire.ReferentielPublished;
import fr.observatoire.contract.questionnaire.Referentiels;
import fr.observatoire.query.fact.ArrayColumns;
import fr.observatoire.query.projection.Batch;
import fr.observatoire.query.projection.ReadModelPart;
import fr.observatoire.query.projection.ReferenceMirror;
import fr.observatoire.query.referentiel.Definitions;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

import java.util.List;

/** The lines of all positions in a table, for views and queries. */
@Component
class AxisTable implements ReadModelPart, ReferenceMirror {

    private static final String PUT =
            """
            insert into lecture.position_axis (position_id, axis, version, referentiel, campaign,
                ordinal, position_label, label, measure, sections, levels, family)
            select position_id, axis, version, referentiel, campaign, ordinal, position_label, label,
                measure, sections::text[], levels, family
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::int[], ?::text[],
                ?::text[], ?::text[], ?::text[], ?::int[], ?::text[])
                as given(position_id, axis, version, referentiel, campaign, ordinal, position_label,
                    label, measure, sections, levels, family)
            on conflict (position_id, axis, version) do update set
                ordinal = excluded.ordinal, position_label = excluded.position_label,
                label = excluded.label, measure = excluded.measure, sections = excluded.sections,
                levels = excluded.levels, family = excluded.family
            """;

    private static final String ADDING =
            "select id from lecture.campaign where questions is not null";

    private final JdbcOperations database;

    private final Definitions definitions;

    AxisTable(JdbcOperations database, Definitions definitions) {
        this.database = database;
        this.definitions = definitions;
    }

    @Override
    public void refresh() {
        Referentiels.builtIn().forEach(this::put);
    }

    /** A campaign's questions may have waited for the questionnaire whose scales they use. */
    @Override
    public void restore(Batch batch) {
        for (var published : batch.of(ReferentielEvent.class)) {
            switch (published.event()) {
                case ReferentielPublished(var territory, var day, var it) -> {
                    put(it);
                    this.database
                            .queryForList(
                                    ADDING + " and referentiel = ? and version = ?",
                                    String.class,
                                    it.id(),
                                    it.version())
                            .forEach(this::putQuestions);
                }
            }
        }
        for (var decided : batch.of(CampaignEvent.class)) {
            if (decided.event() instanceof CampaignOpened it) {
                putQuestions(it.campaign());
            }
        }
    }

    @Override
    public void derive(Batch nothing) {
        this.database
                .query(
                        "select id, version from lecture.referentiel where position is not null",
                        (row, number) -> this.definitions.find(row.getString(1), row.getString(2)))
                .forEach((found) -> found.ifPresent(this::put));
        this.database.queryForList(ADDING, String.class).forEach(this::putQuestions);
    }

    void clear() {
        this.database.update("delete from lecture.position_axis");
        refresh();
    }

    private void put(Referentiel referentiel) {
        put(Axes.of(referentiel), referentiel, null);
    }

    private void putQuestions(String campaign) {
        this.definitions
                .asked(campaign)
                .ifPresent((it) -> put(Axes.ofQuestions(it), it.referentiel(), campaign));
    }

    private void put(List<MeasuredAxis> axes, Referentiel referentiel, @Nullable String campaign) {
        this.database.update(
                PUT,
                ArrayColumns.of(axes)
                        .text(MeasuredAxis::position)
                        .text(MeasuredAxis::axis)
                        .text((axis) -> referentiel.version())
                        .text((axis) -> referentiel.id())
                        .text((axis) -> campaign)
                        .integer(MeasuredAxis::ordinal)
                        .text(MeasuredAxis::positionLabel)
                        .text(MeasuredAxis::label)
                        .text((axis) -> axis.measure().id())
                        .text((axis) -> ArrayColumns.array(axis.sections()))
                        .integer(MeasuredAxis::levels)
                        .text(MeasuredAxis::family)
                        .toParameters());
    }
}
