package fr.observatoire.query.campaign;

import fr.observatoire.contract.campaign.CampaignClosed;
import fr.observatoire.contract.campaign.CampaignEvent;
import fr.observatoire.contract.campaign.CampaignExtended;
import fr.observatoire.contract.campaign.CampaignOpened;
import fr.observatoire.contract.campaign.CampaignReopened;
import fr.observatoire.contract.campaign.SchoolsExpected;
import fr.observatoire.contract.campaign.SchoolsNoLongerExpected;
import fr.observatoire.contract.questionnaire.Section;
import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.query.projection.Batch;
import fr.observatoire.query.projection.Projected;
import fr.observatoire.query.projection.ReadModelPart;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;

/**
 * The campaigns and the schools they ask. A campaign's row knows the last event applied to both.
 */
@Component
class CampaignTable implements ReadModelPart {

    private final JdbcClient database;

    CampaignTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void learn(Batch batch) {
        batch.of(CampaignEvent.class).forEach(this::learn);
    }

    void clear() {
        this.database.sql("truncate lecture.campaign, lecture.campaign_school").update();
    }

    private void learn(Projected<CampaignEvent> source) {
        switch (source.event()) {
            case CampaignOpened it -> open(it, source.position());
            case CampaignExtended it -> change(CampaignSql.EXTEND, source, it.closesOn());
            case CampaignClosed it -> change(CampaignSql.CLOSE, source, it.closedOn());
            case CampaignReopened it -> change(CampaignSql.REOPEN, source, it.closesOn());
            case SchoolsExpected it -> amend(CampaignSql.EXPECT, source, it.since(), it.schools());
            case SchoolsNoLongerExpected it ->
                    amend(CampaignSql.LET_GO, source, it.since(), it.schools());
        }
    }

    private void open(CampaignOpened it, long position) {
        this.database
                .sql(CampaignSql.OPEN)
                .param("campaign", it.campaign())
                .param("territory", it.territory())
                .param("title", it.title())
                .param("referentiel", it.referentiel())
                .param("version", it.version())
                .param("territories", it.territories().toArray(String[]::new))
                .param("types", it.types().stream().map(SchoolType::id).toArray(String[]::new))
                .param("opensOn", it.opensOn())
                .param("closesOn", it.closesOn())
                .param("questions", json(it.questions()))
                .param("position", position)
                .update();
    }

    /**
     * Applies an event, unless it was seen.
     *
     * @return whether it was not
     */
    private boolean change(String sql, Projected<CampaignEvent> source, LocalDate day) {
        return this.database
                        .sql(sql)
                        .param("campaign", source.event().campaign())
                        .param("position", source.position())
                        .param("day", day)
                        .update()
                > 0;
    }

    private void amend(
            String sql, Projected<CampaignEvent> source, LocalDate since, List<String> schools) {
        if (change(CampaignSql.PASS, source, since)) {
            this.database
                    .sql(sql)
                    .param("campaign", source.event().campaign())
                    .param("day", since)
                    .param("schools", schools.toArray(String[]::new))
                    .update();
        }
    }

    private static @Nullable String json(@Nullable Section questions) {
        return (questions == null) ? null : ContractJson.mapper().writeValueAsString(questions);
    }
}
