package fr.observatoire.query.referentiel;

import fr.observatoire.contract.campaign.StandingCampaign;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.Section;
import fr.observatoire.contract.submission.ContractJson;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** The questionnaires, as far as the read model knows them yet. */
@Component
public class Definitions {

    private static final String VERSION =
            "select definition::text from lecture.referentiel where id = ? and version = ?";

    private static final String QUESTIONS =
            "select questions::text from lecture.campaign where id = ? and questions is not null";

    private static final String LATEST =
            """
            select definition::text from lecture.referentiel where id = ?
            order by position desc nulls last limit 1
            """;

    private static final String NAMED =
            """
            select definition::text
            from lecture.campaign
            join lecture.referentiel
                on referentiel.id = campaign.referentiel and referentiel.version = campaign.version
            where campaign.id = ?
            """;

    private final JdbcClient database;

    Definitions(JdbcClient database) {
        this.database = database;
    }

    public Optional<Referentiel> find(String id, String version) {
        return read(Referentiel.class, VERSION, id, version);
    }

    /** The section that a campaign adds. */
    public Optional<Section> questions(String campaign) {
        return read(Section.class, QUESTIONS, campaign);
    }

    /** What a campaign asks now; a standing one asks the latest version of its questionnaire. */
    public Optional<Asked> asked(String campaign) {
        return StandingCampaign.parse(campaign)
                .map((standing) -> read(Referentiel.class, LATEST, standing.referentiel()))
                .orElseGet(() -> read(Referentiel.class, NAMED, campaign))
                .map((base) -> new Asked(campaign, base, questions(campaign).orElse(null)));
    }

    private <T> Optional<T> read(Class<T> type, String sql, String... parameters) {
        return this.database
                .sql(sql)
                .params((Object[]) parameters)
                .query(String.class)
                .optional()
                .map((json) -> ContractJson.mapper().readValue(json, type));
    }
}
