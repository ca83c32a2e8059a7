package fr.observatoire.command.campaign;

import static fr.observatoire.command.campaign.Campaigns.ID;

import fr.observatoire.command.decision.AggregateFixture;
import fr.observatoire.command.decision.Refusal;
import fr.observatoire.command.referentiel.ReferentielIndex;
import fr.observatoire.contract.campaign.CampaignClosed;
import fr.observatoire.contract.campaign.CampaignOpened;
import fr.observatoire.contract.campaign.SchoolsExpected;
import fr.observatoire.contract.school.SchoolType;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;

import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.util.List;

/** What the tests of campaigns share. */
abstract class CampaignFixture {

    static final String RENNES = "academie:14";

    static final LocalDate TODAY = LocalDate.of(2026, 2, 2);

    static final LocalDate OPENS = LocalDate.of(2026, 2, 9);

    static final LocalDate CLOSES = LocalDate.of(2026, 4, 3);

    static final List<String> SCHOOLS = List.of("0350001A", "0350002B", "0350003C");

    FixtureConfiguration<Campaign> fixture;

    @BeforeEach
    void newFixture() {
        this.fixture = AggregateFixture.of(Campaign.class);
    }

    static ObjectNode json() {
        return Campaigns.json(ID, OPENS, CLOSES);
    }

    static OpenCampaign open(ObjectNode json, List<String> schools) {
        return open(json, schools, RENNES);
    }

    static OpenCampaign open(ObjectNode json, List<String> schools, String territory) {
        CampaignRequest request = Requests.opening(json);
        return new OpenCampaign(
                request,
                AskedQuestions.of(request, ReferentielIndex.builtIn()),
                schools,
                territory,
                TODAY);
    }

    static CampaignOpened opened() {
        return new CampaignOpened(
                ID,
                RENNES,
                "Le numérique au printemps",
                "cln-2010",
                "2010",
                List.of(RENNES),
                List.of(SchoolType.COLLEGE),
                OPENS,
                CLOSES,
                null);
    }

    static SchoolsExpected expected(LocalDate since, List<String> schools) {
        return new SchoolsExpected(ID, since, schools);
    }

    static CampaignClosed closed(LocalDate day) {
        return new CampaignClosed(ID, day);
    }

    void refused(Object command, String reasons, Object... before) {
        this.fixture
                .given(before)
                .when(command)
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(reasons);
    }
}
