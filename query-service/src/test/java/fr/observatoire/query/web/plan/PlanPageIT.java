package fr.observatoire.query.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.query.web.FakeWriter.Decision;
import fr.observatoire.query.web.Survey;
import fr.observatoire.query.web.SurveyPlan;
import fr.observatoire.query.web.SurveyTest;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

class PlanPageIT extends SurveyTest {

    private static final String PATH = "/etablissements/" + Survey.ORMEAUX + "/plan";

    @Test
    void thePlanShowsObjectivesAndWhereTheyAre() {
        assertThat(this.web.get(PATH).body())
                .contains("Équiper les salles de classe d&#39;un vidéoprojecteur")
                .contains("indicateur : en bonne voie", "Référent numérique", "80,0")
                .contains("Le département a choisi des ordinateurs portables.");
        assertThat(this.web.get("/etablissements?uai=0350122t").headers().firstValue("Location"))
                .hasValue(PATH);
        assertThat(this.web.get("/etablissements?uai=x").statusCode()).isEqualTo(404);
    }

    @Test
    void anObjectiveIsSetByAForm() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("champ", "cln-2010|cln.3.3.1");
        fields.put("specifique", "Ouvrir un club");
        fields.put("cible", "12,5");
        fields.put("mesure", "");
        fields.put("jalon_date_0", "2026-12-01");
        fields.put("jalon_libelle_0", "Premier club");
        fields.put("jalon_date_1", "");

        HttpResponse<String> answer =
                this.web.form(PATH + "/objectifs/" + SurveyPlan.ROOMS + "/fixer", fields);

        JsonNode sent = INGEST.lastSent().at("/payload");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue(PATH + "?fait=fixer");
        assertThat(sent.at("/referentiel").asString()).isEqualTo("cln-2010");
        assertThat(sent.at("/champ").asString()).isEqualTo("cln.3.3.1");
        assertThat(sent.at("/cible").decimalValue()).isEqualByComparingTo("12.5");
        assertThat(sent.at("/jalons").size()).isOne();
        assertThat(sent.at("/jalons/0/libelle").asString()).isEqualTo("Premier club");
        assertThat(sent.has("mesure")).isFalse();
    }

    @Test
    void aRefusedObjectiveComesBackAsItWasTyped() {
        INGEST.decides(
                (any) -> Decision.refused("[{\"code\":\"champ.absent\",\"field\":\"echeance\"}]"));
        Map<String, String> typed =
                Map.of("specifique", "Ouvrir un club", "jalon_libelle_3", "Bilan", "cible", "x");

        HttpResponse<String> page =
                this.web.form(
                        PATH + "/objectifs/bbbbbbbb-0000-4000-8000-000000000001/fixer", typed);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("Le champ « echeance » est obligatoire")
                .contains(">Ouvrir un club</textarea>", "value=\"Bilan\"")
                .contains("bbbbbbbb-0000-4000-8000-000000000001");
    }

    @Test
    void aRefusedMoveComesBackOpen() {
        INGEST.decides((any) -> Decision.refused("[{\"code\":\"champ.absent\"}]"));

        HttpResponse<String> page =
                this.web.form(
                        PATH + "/objectifs/" + SurveyPlan.ROOMS + "/reporter",
                        Map.of("echeance", "2031-01-01", "motif", "Trop court"));

        assertThat(page.body()).contains("value=\"2031-01-01\"", ">Trop court</textarea>");
        assertThat(this.web.form(PATH + "/objectifs/x/danser", Map.of()).statusCode())
                .isEqualTo(404);
    }
}
