package fr.observatoire.query.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.plan.ObjectiveReached;
import fr.observatoire.query.web.FakeWriter.Decision;
import fr.observatoire.query.web.Survey;
import fr.observatoire.query.web.SurveyPlan;
import fr.observatoire.query.web.SurveyTest;
import fr.observatoire.query.web.Web;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.util.List;

class PlansIT extends SurveyTest {

    private static final String PATH = "/api/plans/" + Survey.ORMEAUX;

    @Test
    void objectivesHaveTheirWordsAndState() {
        JsonNode plan = this.web.json(PATH);

        assertThat(plan.at("/objectifs").findValuesAsString("etat"))
                .contains("fixe", "reporte", "abandonne");
        JsonNode abandoned = with(plan, "etat", "abandonne");
        assertThat(abandoned.at("/specifique").asString())
                .isEqualTo("Acheter une tablette par élève de sixième");
        assertThat(abandoned.at("/motif").asString()).contains("ordinateurs portables");
        assertThat(abandoned.at("/realiste").isNull()).isTrue();
        assertThat(abandoned.at("/jalons/0/libelle").asString())
                .isEqualTo("Faire le point à mi-parcours");
        assertThat(abandoned.at("/suivi").isNull()).isTrue();
    }

    @Test
    void anIndicatorShowsByItselfWhetherAnObjectiveIsOnTrack() {
        JsonNode rooms = with(this.web.json(PATH), "indicateur", "salles-equipees-part");

        assertThat(rooms.at("/suivi").asString()).isEqualTo("en-bonne-voie");
        assertThat(rooms.at("/parcours/depart/valeur").decimalValue())
                .isEqualByComparingTo("33.333");
        assertThat(rooms.at("/parcours/derniere/valeur").decimalValue()).isEqualByComparingTo("80");
        assertThat(
                        with(this.web.json(PATH), "indicateur", "ent-visites-par-eleve")
                                .at("/suivi")
                                .asString())
                .isEqualTo("sans-donnee");
    }

    @Test
    void anObjectiveIsSetThroughIngest() {
        HttpResponse<String> answer =
                this.web.send(
                        "POST",
                        PATH + "/objectifs",
                        "{\"referentiel\":\"cln-2010\",\"specifique\":\"Mieux\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode sent = INGEST.lastSent();
        assertThat(sent.at("/kind").asString()).isEqualTo("plan");
        assertThat(sent.at("/payload/action").asString()).isEqualTo("fixer");
        assertThat(sent.at("/payload/specifique").asString()).isEqualTo("Mieux");
        assertThat(sent.at("/payload/objectif").asString()).hasSize(36);
    }

    @Test
    void anObjectiveIsMoved() {
        INGEST.decides(
                (any) ->
                        Decision.accepted(
                                new ObjectiveReached(
                                        Survey.ORMEAUX,
                                        "14",
                                        SurveyPlan.VISITS,
                                        Survey.TODAY,
                                        List.of())));

        HttpResponse<String> answer =
                this.web.send("POST", PATH + "/objectifs/" + SurveyPlan.VISITS + "/atteindre", "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(
                        with(Web.read(answer), "objectif", SurveyPlan.VISITS.toString())
                                .at("/etat")
                                .asString())
                .isEqualTo("atteint");
    }

    @Test
    void whatMakesNoSenseIsSaid() {
        assertThat(this.web.get("/api/plans/0350122A").statusCode()).isEqualTo(404);
        assertThat(this.web.send("POST", PATH + "/objectifs/x/oublier", "").statusCode())
                .isEqualTo(404);
        assertThat(this.web.send("POST", PATH + "/objectifs", "[]").statusCode()).isEqualTo(400);
        assertThat(this.web.json("/api/plans/" + Survey.ZOLA).at("/objectifs").size()).isZero();
    }

    private static JsonNode with(JsonNode plan, String field, String value) {
        return plan.at("/objectifs")
                .valueStream()
                .filter((one) -> one.path(field).asString("").equals(value))
                .findFirst()
                .orElseThrow();
    }
}
