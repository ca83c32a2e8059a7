package fr.observatoire.query.web.anomaly;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import fr.observatoire.browser.Sight;
import fr.observatoire.contract.anomaly.DeclarationConfirmed;
import fr.observatoire.contract.anomaly.JudgedSource;
import fr.observatoire.query.anomaly.AnomalySweep;
import fr.observatoire.query.web.Browsing;
import fr.observatoire.query.web.FakeWriter.Decision;
import fr.observatoire.query.web.Screen;
import fr.observatoire.query.web.Survey;
import fr.observatoire.query.web.SurveyTest;
import fr.observatoire.query.web.Web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is doubted of a school of Rennes, put there by hand: judging has its own test. */
class AnomaliesIT extends SurveyTest {

    private static final String HERE = "territoire=etablissement:" + Survey.ORMEAUX;

    private static final String PATH = "/anomalies/" + Survey.ORMEAUX + "/confirmations";

    private static final LocalDate MONDAY = LocalDate.of(2016, 3, 7);

    @Autowired private JdbcClient rows;

    @Autowired private AnomalySweep sweep;

    @BeforeEach
    void doubt() {
        this.sweep.run(Duration.ZERO);
        this.rows.sql("delete from lecture.confirmation where first_day = '2016-03-07'").update();
        Doubts.of(Survey.ORMEAUX, this.rows);
    }

    @Test
    void theListSaysWhyWithTheNumbers() {
        JsonNode list = this.web.json("/api/anomalies?" + HERE);

        assertThat(list.at("/total").asInt()).isEqualTo(4);
        assertThat(list.at("/parRegle/unite").asInt()).isOne();
        JsonNode slip = list.at("/items/0");
        assertThat(slip.at("/regle").asString()).isEqualTo("unite");
        assertThat(slip.at("/etat").asString()).isEqualTo("ouverte");
        assertThat(slip.at("/valeur").asLong()).isEqualTo(812_000);
        assertThat(slip.at("/rapport").decimalValue()).isEqualByComparingTo("1027.328");
        assertThat(slip.at("/anneeScolaire").asString()).isEqualTo("2015-2016");
        assertThat(slip.at("/pourquoi").asString().replaceAll("[\\s\\u00A0\\u202F]", " "))
                .startsWith("Visites : 812 000, soit 1 027 fois la valeur habituelle (790)");
        assertThat(list.at("/items/1/pourquoi").asString()).contains("pendant 5 semaines");
        assertThat(list.at("/items/3/etat").asString()).isEqualTo("corrigee");
    }

    @ParameterizedTest
    @CsvSource({
        "regle=plateau, 1",
        "etat=corrigee, 1",
        "etat=ouverte&source=ent, 2",
        "source=effectifs, 0",
        "audience=public, 3",
        "source=equipement&audience=region, 0"
    })
    void theListIsOfWhatIsAskedAndMayBeSeen(String asked, int total) {
        assertThat(this.web.json("/api/anomalies?" + HERE + "&" + asked).at("/total").asInt())
                .isEqualTo(total);
    }

    @Test
    void aTerritoryHasTheAnomaliesOfItsSchoolsByPages() {
        for (String territory :
                List.of("departement:035", "academie:14", "region:53", "national")) {
            JsonNode page =
                    this.web.json("/api/anomalies?regle=plateau&size=1&territoire=" + territory);
            assertThat(page.at("/items/0/uai").asString()).isEqualTo(Survey.ORMEAUX);
        }
        assertThat(this.web.json("/api/anomalies?territoire=academie:10").at("/total").asInt())
                .isZero();
        assertThat(this.web.json("/api/anomalies?" + HERE + "&size=3&page=1").at("/items").size())
                .isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "regle=lune, regle",
        "etat=lune, etat",
        "source=lune, source",
        "territoire=academie:99, 99",
        "page=-1, page",
        "size=0, size",
        "audience=lune, audience"
    })
    void whatIsNotUnderstoodIsNamed(String asked, String field) {
        HttpResponse<String> answer = this.web.get("/api/anomalies?" + asked);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Web.read(answer).at("/detail").asString()).contains(field);
    }

    @Test
    void theFileHasThemAll() {
        HttpResponse<String> file = this.web.get("/api/anomalies.csv?" + HERE);

        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(file.body().lines()).hasSize(5);
        assertThat(file.body()).contains(Survey.ORMEAUX + ",", ",unite,2016-03-07,");
    }

    @Test
    void aSchoolConfirmsByTheFormWhatThePageShows() {
        assertThat(this.web.get("/anomalies?" + HERE).body())
                .contains(
                        "4 anomalies", "name=\"position\" value=\"5\"", "Ces valeurs sont justes");
        INGEST.decides((any) -> Decision.accepted(confirmed()));

        HttpResponse<String> answer =
                this.web.form(
                        PATH,
                        Map.of(
                                "source", "ent",
                                "du", MONDAY.toString(),
                                "position", "5",
                                "motif", "Un concours"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("fait=confirmee");
        JsonNode sent = INGEST.lastSent();
        assertThat(sent.at("/kind").asString()).isEqualTo("confirmation");
        assertThat(sent.at("/payload/position").asLong()).isEqualTo(5);
        assertThat(sent.at("/payload/motif").asString()).isEqualTo("Un concours");
        assertThat(this.web.get("/anomalies?" + HERE + "&etat=confirmee").body())
                .contains("1 anomalie<", "Ne plus confirmer");
    }

    @Test
    void thePageIsAccessibleOnAnyScreen() {
        try (Browsing chromium = Browsing.start()) {
            for (Screen screen : Screen.values()) {
                Page page = chromium.open(this.web, "/anomalies?" + HERE, screen);
                page.locator("summary").first().click();
                Sight.shoot(page, "anomalies-" + screen.width());
                assertThat(Sight.seriousFaults(page)).as(screen.name()).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .isEqualTo(screen.width());
            }
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void whatWasFlaggedAsItCameIsCountedBeside() {
        String week =
                "insert into lecture.ent_fact (uai, week, anomalies, position, believed_from)";
        this.rows
                .sql(
                        week
                                + " values ('%s', '2030-01-07', '{anomalie.vacances,inconnue}', 1, now())"
                                        .formatted(Survey.ORMEAUX))
                .update();
        try {
            assertThat(this.web.get("/anomalies?territoire=academie:14").body())
                    .contains("Relevées à la réception, année scolaire 2029-2030")
                    .contains("Des usages pendant une semaine de vacances", "inconnue")
                    .doesNotContain("Choisissez une académie");
            assertThat(this.web.get("/anomalies?territoire=academie:10").body())
                    .contains("Aucune remarque");
        } finally {
            this.rows.sql("delete from lecture.ent_fact where week = '2030-01-07'").update();
        }
        assertThat(this.web.get("/anomalies?page=x&regle=lune").body())
                .contains("Choisissez une académie");
    }

    @Test
    void aRefusedConfirmationIsSaid() {
        INGEST.decides(
                (any) ->
                        Decision.refused(
                                "[{\"code\":\"confirmation.absente\",\"field\":\"annulee\","
                                        + "\"given\":\"2016-03-07\"}]"));

        HttpResponse<String> page =
                this.web.form(
                        PATH,
                        Map.of(
                                "source",
                                "ent",
                                "du",
                                "2016-03-07",
                                "position",
                                "5",
                                "annulee",
                                "oui"));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("de la période qui commence le");
        assertThat(INGEST.lastSent().at("/payload/annulee").asBoolean()).isTrue();
    }

    @Test
    void programsConfirmToo() {
        INGEST.decides((any) -> Decision.accepted(confirmed()));

        HttpResponse<String> answer =
                this.web.send(
                        "POST",
                        "/api" + PATH,
                        "{\"source\":\"ent\",\"du\":\"2016-03-07\",\"position\":5}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Web.read(answer).at("/items/0/etat").asString()).isEqualTo("confirmee");
        assertThat(
                        this.web
                                .send("POST", "/api/anomalies/0350122A/confirmations", "{}")
                                .statusCode())
                .isEqualTo(404);
    }

    private static DeclarationConfirmed confirmed() {
        return new DeclarationConfirmed(
                Survey.ORMEAUX, "14", JudgedSource.ENT, MONDAY, 5, null, List.of());
    }
}
