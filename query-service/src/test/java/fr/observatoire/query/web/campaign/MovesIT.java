package fr.observatoire.query.web.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.observatoire.contract.campaign.CampaignClosed;
import fr.observatoire.contract.campaign.CampaignExtended;
import fr.observatoire.contract.campaign.CampaignOpened;
import fr.observatoire.contract.campaign.CampaignReopened;
import fr.observatoire.query.web.FakeService.Answer;
import fr.observatoire.query.web.Survey;
import fr.observatoire.query.web.SurveyTest;

import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a team does with a campaign, by the forms on its page. */
class MovesIT extends SurveyTest {

    private static final LocalDate LATER = Survey.TODAY.plusDays(60);

    private static final Map<String, String> UNTIL_LATER = Map.of("ferme", LATER.toString());

    @Test
    void aCampaignIsProlongedClosedAndReopened() {
        String page = given("mouvements-1", Survey.TODAY.minusDays(3));
        assertThat(this.web.get(page).body())
                .contains("Prolonger jusqu&#39;au", "Je confirme la fermeture")
                .doesNotContain("Rouvrir jusqu&#39;au");

        decides(new CampaignExtended("mouvements-1", LATER, Survey.TODAY.plusDays(9)));
        HttpResponse<String> prolonged = this.web.form(page + "/prolongation", UNTIL_LATER);
        assertThat(prolonged.statusCode()).isEqualTo(303);
        assertThat(prolonged.headers().firstValue("Location"))
                .hasValue(page + "?fait=prolongation");
        assertThat(COMMAND.lastAsked().path())
                .isEqualTo("/api/campagnes/mouvements-1/prolongation");
        assertThat(COMMAND.lastAsked().body()).isEqualTo("{\"ferme\":\"" + LATER + "\"}");
        assertThat(this.web.get(page).body()).contains("value=\"" + LATER + "\"");

        decides(new CampaignClosed("mouvements-1", Survey.TODAY));
        HttpResponse<String> closed = this.web.form(page + "/fermeture", Map.of("confirmer", "on"));
        assertThat(closed.headers().firstValue("Location")).hasValue(page + "?fait=fermeture");
        assertThat(COMMAND.lastAsked().body()).isEqualTo("{}");
        assertThat(this.web.get(page).body())
                .contains("Rouvrir jusqu&#39;au", "campagne est terminée")
                .doesNotContain("Prolonger jusqu&#39;au", "Je confirme la fermeture");

        decides(new CampaignReopened("mouvements-1", Survey.TODAY, LATER));
        HttpResponse<String> reopened = this.web.form(page + "/reouverture", UNTIL_LATER);
        assertThat(reopened.headers().firstValue("Location")).hasValue(page + "?fait=rouverte");
        assertThat(this.web.get(page + "?fait=rouverte").body())
                .contains("La campagne est rouverte.", "Prolonger jusqu&#39;au");
    }

    @Test
    void closingIsSaidTwice() {
        COMMAND.answers((any) -> Answer.json(200, "{}"));

        HttpResponse<String> page =
                this.web.form("/campagnes/" + Survey.THIS_YEAR + "/fermeture", Map.of());

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("<a href=\"#confirmer\">Pour fermer la campagne, cochez la case")
                .contains("<details open=\"open\">");
    }

    @Test
    void aRefusedMoveComesBackWithItsDay() {
        COMMAND.answers(
                (any) ->
                        Answer.problem(
                                422,
                                """
                                {"status":422,"errors":[
                                 {"code":"campagne.passee","field":"ferme","given":"2020-01-01",
                                  "expected":"2026-12-03"},
                                 {"code":"campagne.autre-territoire","field":"territoire",
                                  "given":"academie:17","expected":"academie:14"}]}
                                """));

        HttpResponse<String> page =
                this.web.form(
                        "/campagnes/" + Survey.THIS_YEAR + "/prolongation",
                        Map.of("ferme", "2020-01-01"));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains(
                        "<a href=\"#ferme\">Prolonger jusqu&#39;au : le dernier jour, le 1er"
                                + " janvier 2020, est passé.</a>",
                        "La campagne est celle d&#39;un autre territoire : Académie de Rennes.",
                        "value=\"2020-01-01\"");
    }

    @Test
    void whatChangesNothingIsSaidSo() {
        COMMAND.answers((any) -> Answer.json(200, "{\"resultat\":\"unchanged\"}"));

        assertThat(
                        this.web
                                .form(
                                        "/campagnes/" + Survey.THIS_YEAR + "/prolongation",
                                        UNTIL_LATER)
                                .headers()
                                .firstValue("Location"))
                .hasValue("/campagnes/" + Survey.THIS_YEAR + "?fait=inchange");
    }

    @Test
    void aCampaignClosedBeforeItOpensHasNotOpened() {
        String page = given("mouvements-2", Survey.TODAY.plusDays(5));
        assertThat(this.web.get(page).body()).contains(">à venir<", "Je confirme la fermeture");

        INGEST.happens(new CampaignClosed("mouvements-2", Survey.TODAY));

        await().untilAsserted(
                        () ->
                                assertThat(this.web.get(page).body())
                                        .contains(">fermée<", ", avant son premier jour, le ")
                                        .contains(
                                                "Rouvrir jusqu&#39;au", "aucun n&#39;a commencé"));
    }

    @Test
    void nobodyManagesStandingCampaigns() {
        String standing = "/campagnes/permanente~cln-2010~2025-2026";

        assertThat(this.web.get(standing).body()).doesNotContain("Gérer la campagne");
        assertThat(this.web.form(standing + "/fermeture", Map.of("confirmer", "on")).statusCode())
                .isEqualTo(404);
        assertThat(this.web.form("/campagnes/" + Survey.THIS_YEAR + "/x", Map.of()).statusCode())
                .isEqualTo(404);
    }

    /** Path of a campaign that is there. */
    private String given(String id, LocalDate opens) {
        INGEST.happens(
                new CampaignOpened(
                        id,
                        "academie:14",
                        "Mouvements",
                        "pdca-tvp",
                        "tvp",
                        List.of("academie:14"),
                        List.of(),
                        opens,
                        Survey.TODAY.plusDays(9),
                        null));
        await().until(() -> this.web.get("/campagnes/" + id).statusCode() == 200);
        return "/campagnes/" + id;
    }

    private static void decides(Object event) {
        COMMAND.answers(
                (any) -> {
                    INGEST.happens(event);
                    return Answer.json(200, "{\"resultat\":\"accepted\"}");
                });
    }
}
