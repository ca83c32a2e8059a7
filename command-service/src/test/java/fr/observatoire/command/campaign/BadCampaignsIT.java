package fr.observatoire.command.campaign;

import static fr.observatoire.command.batch.Declarations.school;
import static fr.observatoire.command.batch.Declarations.uai;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.command.batch.Writer;
import fr.observatoire.command.team.Http;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.node.ObjectNode;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What no campaign can be: always a problem in French, never an event, never our fault. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadCampaignsIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));

    private static final String PATH = "/api/campagnes";

    private final Writer writer = new Writer();

    private final Http http = new Http(this.writer);

    @BeforeAll
    void registerASchool() {
        this.writer.start();
        this.writer.send(school(uai(1)));
        this.writer.awaitReceipts(1);
    }

    @AfterAll
    void stop() {
        this.http.close();
        this.writer.close();
    }

    @AfterEach
    void nothingIsHalfDone() {
        assertThat(this.writer.count("DomainEventEntry where type = 'campaign'")).isZero();
        assertThat(this.writer.count("campaign_index")).isZero();
        assertThat(this.writer.count("campaign_school")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "id ! \"permanente-1\" ! campagne.identifiant id",
                "id ! \"ab\" ! campagne.identifiant id",
                "id ! \"Été 2026\" ! campagne.identifiant id",
                "id ! \"a\\u0000b\" ! campagne.identifiant id",
                "id ! \"\\ud83d\" ! campagne.identifiant id",
                "id ! 12 ! champ.type id",
                "id ! null ! champ.type id",
                "titre ! \"\" ! champ.vide titre",
                "titre ! \"a\\u0000b\" ! champ.caractere titre",
                "titre ! \"a\\ud83d\" ! champ.caractere titre",
                "referentiel ! \"snum-2020\" ! reponse.referentiel-inconnu referentiel",
                "referentiel ! \"\\u0000\" ! reponse.referentiel-inconnu referentiel",
                "referentiel ! \"egn-indicateurs\" ! campagne.repere referentiel",
                "version ! \"2011\" ! referentiel.version-inconnue version",
                "territoires ! [] ! champ.peu-d-elements territoires",
                "territoires ! [\"academie:99\"] ! academie.inconnue territoires",
                "territoires ! [\"departement:999\"] ! departement.inconnu territoires",
                "territoires ! [\"region:99\"] ! region.inconnue territoires",
                "territoires ! [\"\\u0000\"] ! campagne.territoire territoires",
                "territoires ! [\"departement:022\"] ! campagne.sans-etablissement territoires",
                "territoires ! \"academie:14\" ! champ.type territoires",
                "types ! [\"lycee\"] ! campagne.sans-etablissement territoires",
                "types ! [\"ecole\"] ! champ.valeurs 0",
                "ouvre ! \"2026-02-31\" ! champ.date ouvre",
                "ouvre ! \"hier\" ! champ.date ouvre",
                "ferme ! \"2020-01-01\" ! campagne.ordre ferme",
                "ferme ! 20260101 ! champ.type ferme",
                "couleur ! \"bleu\" ! champ.inconnu couleur",
                "questions ! 3 ! champ.type questions",
                "questions ! {\"title\": \"Q\", \"items\": []} ! champ.peu-d-elements items",
                "questions ! {\"title\": \"Q\"} ! champ.absent items",
                "questions ! \"a: &a [1]\" ! yaml.alias &a",
                "questions ! \"title: [\" ! yaml.illisible yaml"
            })
    void isRefusedWithItsReason(String field, String value, String reason) {
        String others = json().without(field).toString();
        // As it is written: an escape stays one.
        Http.Answer answer =
                this.http.post(PATH, "{\"" + field + "\": " + value + "," + others.substring(1));
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.reasons()).contains(reason);
        assertThat(answer.detail()).startsWith("Rien n'a été retenu");
    }

    @Test
    void everyReasonIsSaidAtOnce() {
        ObjectNode json = json().put("version", "2011").put("ferme", "2020-01-01");
        json.set("territoires", Campaigns.array("academie:99"));
        assertThat(this.http.post(PATH, json.toString()).reasons())
                .containsExactly(
                        "referentiel.version-inconnue version",
                        "academie.inconnue territoires",
                        "campagne.ordre ferme",
                        "campagne.passee ferme");
        assertThat(this.http.post(PATH, "{}").reasons())
                .containsExactlyInAnyOrder(
                        "champ.absent id",
                        "champ.absent titre",
                        "champ.absent referentiel",
                        "champ.absent territoires",
                        "champ.absent ouvre",
                        "champ.absent ferme");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1]", "null", "\"x\"", "{\"id\": 1, \"id\": 2}", "id: a"})
    void whatIsNoJsonObjectIsAProblemToo(String body) {
        Http.Answer answer = this.http.post(PATH, body);
        assertThat(answer.status()).as(body).isBetween(400, 422);
        assertThat(answer.reasons()).isNotEmpty();
    }

    @Test
    void whatIsTooLargeIsAProblemToo() {
        assertThat(this.http.post(PATH, " ".repeat(2_000_000)).status()).isEqualTo(413);
        assertThat(this.http.post(PATH, "[".repeat(100_000)).reasons())
                .containsExactly("json.trop-profond ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cln-automne", "a", "%00", "permanente-x", "..%2F", "%C3%A9t%C3%A9"})
    void whatWasNeverOpenedIsNotFound(String id) {
        for (String action : List.of("prolongation", "fermeture", "reouverture")) {
            Http.Answer answer =
                    this.http.post(
                            PATH + "/" + id + "/" + action,
                            "{\"ferme\": \"" + TODAY.plusDays(9) + "\"}");
            assertThat(answer.status()).as(id + " " + action).isIn(400, 404);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "{} ! champ.absent ferme",
                "{\"ferme\": \"demain\"} ! champ.date ferme",
                "{\"ferme\": \"2026-02-30\"} ! champ.date ferme",
                "{\"ferme\": 3} ! champ.type ferme",
                "{\"ferme\": \"2099-01-01\", \"ouvre\": \"2026-01-01\"} ! champ.inconnu ouvre"
            })
    void aNewEndThatIsNoneIsRefused(String body, String reason) {
        assertThat(this.http.post(PATH + "/cln-automne/prolongation", body).reasons())
                .containsExactly(reason);
    }

    @Test
    void headersHaveTheirForm() {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(this.http.uri(PATH))
                        .header("X-Observatoire-Territoire", "Bretagne")
                        .POST(BodyPublishers.ofString(json().toString()));
        Http.Answer answer = this.http.send(request);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.reasons()).containsExactly("entete.territoire X-Observatoire-Territoire");
    }

    private static ObjectNode json() {
        return Campaigns.json("cln-automne", TODAY, TODAY.plusDays(30));
    }
}
