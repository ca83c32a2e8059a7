package fr.observatoire.command.campaign;

import fr.observatoire.command.team.Territory;
import fr.observatoire.contract.campaign.CampaignOpened;
import fr.observatoire.contract.questionnaire.Section;
import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.contract.submission.ContractJson;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The campaign index in PostgreSQL. */
@Component
class CampaignTable {

    private static final String OPEN =
            """
            insert into campaign_index (id, territory, referentiel, version, territories, types,
                opens_on, closes_on, questions)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            """;

    private final JdbcTemplate jdbc;

    CampaignTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<CampaignEntry> read(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return this.jdbc.query(
                "select * from campaign_index where id = any(?)",
                CampaignTable::entry,
                (Object) ids.toArray(String[]::new));
    }

    void open(CampaignOpened event) {
        Section questions = event.questions();
        this.jdbc.update(
                OPEN,
                event.campaign(),
                event.territory(),
                event.referentiel(),
                event.version(),
                Territory.indexed(event.territories(), event.opensOn()),
                event.types().stream().map(SchoolType::id).toArray(String[]::new),
                event.opensOn(),
                event.closesOn(),
                (questions == null) ? null : ContractJson.mapper().writeValueAsString(questions));
    }

    /** From now on open until that day. */
    void end(String campaign, LocalDate closesOn) {
        this.jdbc.update(
                "update campaign_index set closes_on = ?, closed_on = null where id = ?",
                closesOn,
                campaign);
    }

    void close(String campaign, LocalDate closedOn) {
        this.jdbc.update(
                "update campaign_index set closed_on = ? where id = ?", closedOn, campaign);
    }

    private static CampaignEntry entry(ResultSet row, int number) throws SQLException {
        return new CampaignEntry(
                row.getString("id"),
                row.getString("territory"),
                row.getString("referentiel"),
                row.getString("version"),
                List.of(texts(row, "territories")),
                Stream.of(texts(row, "types")).map(SchoolType::ofId).toList(),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                questions(row.getString("questions")));
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }

    private static @Nullable Section questions(@Nullable String json) {
        return (json == null) ? null : ContractJson.mapper().readValue(json, Section.class);
    }
}
