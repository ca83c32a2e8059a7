package fr.observatoire.command.campaign;

import static fr.observatoire.command.campaign.Campaigns.ID;
import static fr.observatoire.command.campaign.Campaigns.array;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.command.decision.Decision;
import fr.observatoire.contract.campaign.CampaignOpened;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.ContractJson;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What it takes to open a campaign. */
class OpenCampaignTest extends CampaignFixture {

    private static final String QUESTION =
            "{\"title\": \"Locales\", \"items\": [{\"id\": \"%s\", \"label\": \"Q\", \"kind\":"
                    + " \"%s\"}]}";

    @Test
    void givenNothingWhenATeamOpensThenOpenedAndItsSchoolsExpected() {
        this.fixture
                .givenNoPriorActivity()
                .when(open(json(), SCHOOLS))
                .expectEvents(opened(), expected(OPENS, SCHOOLS))
                .expectResultMessagePayload(Decision.accepted(List.of()));
    }

    @Test
    void givenNothingWhenItsFirstDayHasPassedThenSchoolsAreExpectedFromToday() {
        LocalDate before = TODAY.minusDays(30);
        ObjectNode json = json().put("ouvre", before.toString()).put("version", "2010");
        CampaignOpened event = Openings.event(open(json, SCHOOLS));
        assertThat(event.opensOn()).isEqualTo(before);
        this.fixture
                .givenNoPriorActivity()
                .when(open(json, SCHOOLS))
                .expectEvents(event, expected(TODAY, SCHOOLS));
    }

    @Test
    void givenNothingWhenSchoolsAreManyThenTheyComeByTheThousand() {
        List<String> many =
                IntStream.range(0, 2500)
                        .mapToObj((number) -> String.format(Locale.ROOT, "035%04dX", number))
                        .toList();
        this.fixture
                .givenNoPriorActivity()
                .when(open(json(), many))
                .expectEvents(
                        opened(),
                        expected(OPENS, many.subList(0, 1000)),
                        expected(OPENS, many.subList(1000, 2000)),
                        expected(OPENS, many.subList(2000, 2500)));
    }

    @Test
    void givenNothingWhenItAsksMoreThenTheQuestionsAreItsOwn() {
        ObjectNode json = json();
        json.put("questions", QUESTION.formatted("local.charte", "oui-non"));
        CampaignOpened event = Openings.event(open(json, SCHOOLS));
        assertThat(event.questions()).isNotNull();
        assertThat(event.questions().id()).isEqualTo(ID + ".questions");
        json.set("questions", tree(QUESTION.formatted("local.charte", "oui-non")));
        assertThat(Openings.event(open(json, SCHOOLS))).isEqualTo(event);
    }

    @Test
    void givenNothingWhenItsQuestionsAreWrongThenRefusedWithTheirPlaceInAText() {
        ObjectNode json = json();
        json.put("questions", "title: Locales\nitems:\n- {id: cln.3.2.charte, label: Q, kind: x}");
        assertThat(open(json, SCHOOLS).questions().faults())
                .containsExactly(
                        new Reason(
                                "champ.valeurs",
                                "kind",
                                "x",
                                "oui-non, effectif, pourcentage, frequence, date, etape, niveau,"
                                        + " echelle, repartition, texte, repere",
                                3,
                                40));
        json.set("questions", tree(QUESTION.formatted("cln.3.2.charte", "date")));
        assertThat(open(json, SCHOOLS).questions().faults())
                .containsExactly(Reason.of("referentiel.id-double", "cln.3.2.charte"));
        refused(open(json, SCHOOLS), "referentiel.id-double (cln.3.2.charte)");
    }

    @Test
    void givenOpenedWhenTheSameIdThenRefused() {
        refused(open(json(), SCHOOLS), "campagne.existe (id)", opened());
    }

    @Test
    void givenNothingWhenEverythingIsWrongThenRefusedWithEveryReason() {
        ObjectNode json =
                json().put("referentiel", "snum-2020")
                        .put("ouvre", "1999-01-01")
                        .put("ferme", "1998-01-01");
        json.set("territoires", array("academie:99", "partout", "departement:075"));
        refused(
                open(json, List.of()),
                "reponse.referentiel-inconnu (referentiel), academie.inconnue (territoires),"
                        + " campagne.territoire (territoires), campagne.hors-territoire"
                        + " (territoires), date.ancienne (ouvre), campagne.ordre (ferme),"
                        + " campagne.passee (ferme)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "referentiel | egn-indicateurs | campagne.repere (referentiel)",
                "version | 2009 | referentiel.version-inconnue (version)",
                "ferme | 2026-02-08 | campagne.ordre (ferme)",
            })
    void givenNothingWhenOneThingIsWrongThenRefused(String field, String value, String reason) {
        refused(open(json().put(field, value), SCHOOLS), reason);
    }

    @Test
    void givenNothingWhenNoSchoolIsAskedThenRefused() {
        refused(open(json(), List.of()), "campagne.sans-etablissement (territoires)");
    }

    @Test
    void givenNothingWhenTheTerritoryIsAnothersThenRefused() {
        refused(open(json(), SCHOOLS, "academie:24"), "campagne.hors-territoire (territoires)");
        refused(
                open(json(), SCHOOLS, "etablissement:0350122T"),
                "campagne.hors-territoire (territoires)");
    }

    private static JsonNode tree(String json) {
        return ContractJson.mapper().readTree(json);
    }
}
