package fr.observatoire.query.web.campaign;

import fr.observatoire.contract.campaign.StandingCampaign;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.query.web.period.Today;
import fr.observatoire.query.web.problem.ProblemException;
import fr.observatoire.query.web.referentiel.Questionnaires;
import fr.observatoire.query.web.text.Texts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The campaigns that were opened, and those that stand for each questionnaire and year. */
@Component
public class Campaigns {

    /** Of the campaigns that a team opens. */
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{2,59}");

    private static final int FIRST_YEAR = 2000;

    private final JdbcClient database;

    private final Questionnaires questionnaires;

    private final Texts texts;

    Campaigns(JdbcClient database, Questionnaires questionnaires, Texts texts) {
        this.database = database;
        this.questionnaires = questionnaires;
        this.texts = texts;
    }

    /** Those that a team opened, the last first. */
    List<Campaign> opened() {
        return this.database
                .sql("select * from lecture.campaign order by opens_on desc, id")
                .query(CampaignRow::read)
                .list();
    }

    /** The standing ones that any school has answered, the last year first. */
    List<Campaign> answered() {
        return this.database
                .sql(
                        """
                        select distinct campaign from lecture.response
                        where campaign like 'permanente/%' and state <> 'retiree'
                        """)
                .query((row, number) -> row.getString("campaign"))
                .list()
                .stream()
                .flatMap((id) -> find(id).stream())
                .sorted(
                        Comparator.comparing(Campaign::opensOn)
                                .reversed()
                                .thenComparing(Campaign::id))
                .toList();
    }

    /**
     * The campaign of an address.
     *
     * @throws ProblemException when there is none
     */
    public Campaign require(String address) {
        String id = Campaign.idIn(address);
        return find(id).orElseThrow(() -> ProblemException.notFound(unknown(id)));
    }

    /**
     * The campaign that a team opened under an id; the standing ones are nobody's to move.
     *
     * @throws ProblemException when there is none
     */
    Campaign requireOpened(String id) {
        return openedAs(id).orElseThrow(() -> ProblemException.notFound(unknown(id)));
    }

    public Optional<Campaign> find(String id) {
        return StandingCampaign.parse(id).map(this::standing).orElseGet(() -> openedAs(id));
    }

    /** What it asks. */
    public Referentiel questionnaire(Campaign campaign) {
        Referentiel asked =
                this.questionnaires
                        .find(campaign.referentiel(), campaign.version())
                        .orElseThrow(
                                () ->
                                        ProblemException.notFound(
                                                Reason.of(
                                                        "referentiel.version",
                                                        "version",
                                                        campaign.version(),
                                                        campaign.referentiel())));
        return (campaign.questions() == null) ? asked : asked.with(campaign.questions());
    }

    private static Reason unknown(String id) {
        return Reason.of("campagne.inconnue", "campagne", id, null);
    }

    private Optional<Campaign> openedAs(String id) {
        return ID.matcher(id).matches()
                ? this.database
                        .sql("select * from lecture.campaign where id = :id")
                        .param("id", id)
                        .query(CampaignRow::read)
                        .optional()
                : Optional.empty();
    }

    private Optional<Campaign> standing(StandingCampaign standing) {
        SchoolYear year = standing.schoolYear();
        boolean possible =
                year.start() >= FIRST_YEAR
                        && year.compareTo(SchoolYear.containing(Today.inParis())) <= 0;
        return possible
                ? this.questionnaires
                        .current(standing.referentiel())
                        .filter(Referentiel::isAnswerable)
                        .map((referentiel) -> standing(standing, referentiel))
                : Optional.empty();
    }

    private Campaign standing(StandingCampaign standing, Referentiel referentiel) {
        SchoolYear year = Objects.requireNonNull(standing.schoolYear());
        return new Campaign(
                standing.id(),
                null,
                this.texts.get("campagne.permanente", referentiel.title(), year.label()),
                referentiel.id(),
                referentiel.version(),
                List.of(),
                List.of(),
                year.firstDay(),
                year.lastDay(),
                null,
                null);
    }
}
