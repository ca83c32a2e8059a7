package fr.observatoire.command.campaign;

import static fr.observatoire.command.batch.Declarations.school;
import static fr.observatoire.command.batch.Declarations.uai;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.command.batch.Writer;
import fr.observatoire.command.team.Http;
import fr.observatoire.contract.submission.ContractJson;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import tools.jackson.databind.node.ObjectNode;

import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The life of a campaign, as a team sends it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CampaignIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));

    private static final String PATH = "/api/campagnes";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Writer writer = new Writer();

    private final Http http = new Http(this.writer);

    private String id;

    @BeforeAll
    void registerSchools() {
        this.writer.start();
        this.writer.send(school(uai(1)), school(uai(2)));
        this.writer.awaitReceipts(2);
    }

    @AfterAll
    void stop() {
        this.http.close();
        this.writer.close();
    }

    @BeforeEach
    void newId() {
        this.id = "campagne-" + NUMBER.incrementAndGet();
    }

    @Test
    void openingStoresEventsAndIndexTogether() {
        Http.Answer answer = post(json());
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json())
                .isEqualTo(
                        ContractJson.mapper()
                                .valueToTree(Map.of("id", this.id, "resultat", "accepted")));
        assertThat(this.writer.events("campaign:" + this.id))
                .containsExactly("campaign-opened", "schools-expected");
        assertThat(row("territories::text || types::text || version"))
                .isEqualTo("{academie:14}{college}2010");
        assertThat(schools()).containsExactly(uai(1).value(), uai(2).value());
    }

    @Test
    void everyEventSaysWhoDecided() {
        post(json());
        List<String> metaData =
                this.writer
                        .jdbc()
                        .queryForList(
                                "select convert_from(metaData, 'UTF8') from DomainEventEntry"
                                        + " where aggregateIdentifier = ?",
                                String.class,
                                "campaign:" + this.id);
        assertThat(metaData)
                .hasSize(2)
                .allSatisfy(
                        (one) ->
                                assertThat(ContractJson.mapper().readTree(one))
                                        .isEqualTo(
                                                ContractJson.mapper()
                                                        .valueToTree(
                                                                Map.of(
                                                                        "submittedBy",
                                                                        "acteur-14",
                                                                        "channel",
                                                                        "api",
                                                                        "territory",
                                                                        "academie:14"))));
    }

    @Test
    void aCampaignIsExtendedClosedAndReopened() {
        post(json());
        LocalDate later = TODAY.plusDays(60);
        assertThat(post("prolongation", "{\"ferme\": \"" + later + "\"}").status()).isEqualTo(200);
        assertThat(row("closes_on::text")).isEqualTo(later.toString());
        assertThat(post("prolongation", "{\"ferme\": \"" + later + "\"}").json())
                .isEqualTo(
                        ContractJson.mapper()
                                .valueToTree(Map.of("id", this.id, "resultat", "unchanged")));
        assertThat(post("fermeture", "{}").status()).isEqualTo(200);
        assertThat(row("closed_on::text")).isEqualTo(TODAY.toString());
        Http.Answer extension = post("prolongation", "{\"ferme\": \"" + later + "\"}");
        assertThat(extension.status()).isEqualTo(409);
        assertThat(extension.reasons()).containsExactly("campagne.fermee campagne");
        assertThat(post("reouverture", "{\"ferme\": \"" + later + "\"}").status()).isEqualTo(200);
        assertThat(row("closed_on::text")).isNull();
        assertThat(post("reouverture", "{\"ferme\": \"" + later + "\"}").reasons())
                .containsExactly("campagne.ouverte campagne");
        assertThat(this.writer.events("campaign:" + this.id))
                .containsExactly(
                        "campaign-opened",
                        "schools-expected",
                        "campaign-extended",
                        "campaign-closed",
                        "campaign-reopened");
    }

    @Test
    void ofSeveralOpeningsOfOneIdOneWins() throws Exception {
        String body = json().toString();
        Callable<Integer> opening = () -> this.http.post(PATH, body).status();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> answers =
                    threads.invokeAll(Stream.generate(() -> opening).limit(8).toList());
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
        }
        assertThat(this.writer.events("campaign:" + this.id))
                .containsExactly("campaign-opened", "schools-expected");
    }

    @Test
    void anotherTeamOpensAndChangesNothingHere() {
        Http.Answer opening = this.http.post("academie:24", PATH, json().toString());
        assertThat(opening.status()).isEqualTo(403);
        assertThat(opening.reasons()).containsExactly("campagne.hors-territoire territoires");
        post(json());
        Http.Answer closing =
                this.http.post("academie:24", PATH + "/" + this.id + "/fermeture", "{}");
        assertThat(closing.reasons()).containsExactly("campagne.autre-territoire territoire");
        assertThat(row("closed_on::text")).isNull();
    }

    @Test
    void decisionsAreMeasured() {
        post(json());
        String meters =
                this.http
                        .send(HttpRequest.newBuilder(this.http.uri("/actuator/prometheus")))
                        .body();
        assertThat(meters)
                .contains("observatoire_command_duration_seconds_count{type=\"OpenCampaign\"}")
                .contains(
                        "observatoire_decisions_total{outcome=\"accepted\",type=\"OpenCampaign\"}");
    }

    private ObjectNode json() {
        return Campaigns.json(this.id, TODAY, TODAY.plusDays(30));
    }

    private Http.Answer post(ObjectNode json) {
        return this.http.post(PATH, json.toString());
    }

    private Http.Answer post(String action, String body) {
        return this.http.post(PATH + "/" + this.id + "/" + action, body);
    }

    private String row(String columns) {
        return this.writer
                .jdbc()
                .queryForObject(
                        "select " + columns + " from campaign_index where id = ?",
                        String.class,
                        this.id);
    }

    private List<String> schools() {
        return this.writer
                .jdbc()
                .queryForList(
                        "select uai from campaign_school where campaign = ? and until is null"
                                + " order by uai",
                        String.class,
                        this.id);
    }
}
