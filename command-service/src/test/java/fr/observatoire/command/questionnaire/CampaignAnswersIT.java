package fr.observatoire.command.questionnaire;

import static fr.observatoire.command.batch.Declarations.school;
import static fr.observatoire.command.batch.Declarations.uai;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.command.batch.Writer;
import fr.observatoire.command.campaign.Campaigns;
import fr.observatoire.command.referentiel.Published;
import fr.observatoire.command.school.Schools;
import fr.observatoire.command.team.Http;
import fr.observatoire.contract.submission.AnswersDeclaration;
import fr.observatoire.contract.submission.Channel;
import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.contract.submission.Submission;
import fr.observatoire.contract.submission.SubmissionKind;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Answers that come through Kafka to what a team opened and published over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CampaignAnswersIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));

    private static final String CHARTER = "{\"local.charte\": true, \"plus.1\": \"oui\"}";

    private final Writer writer = new Writer();

    private final Http http = new Http(this.writer);

    private int receipts;

    @BeforeAll
    void openACampaign() {
        this.writer.start();
        send(school(uai(1)));
        this.http.post("/api/referentiels", Published.yaml("local-14", "1", "Une charte ?"));
        ObjectNode campaign =
                Campaigns.json(Campaigns.ID, TODAY.minusDays(9), TODAY.plusDays(9))
                        .put("referentiel", "local-14")
                        .put(
                                "questions",
                                "title: Plus\nitems:\n- {id: plus.1, label: Q, kind: oui-non}");
        assertThat(this.http.post("/api/campagnes", campaign.toString()).status()).isEqualTo(201);
        this.http.post("/api/referentiels", Published.yaml("local-14", "2", "Deux chartes ?"));
    }

    @AfterAll
    void stop() {
        this.http.close();
        this.writer.close();
    }

    @Test
    void aCampaignKeepsItsVersionAndAsksItsOwnQuestions() {
        Submission answers = answers(1, "1", Campaigns.ID, Instant.now(), CHARTER);
        send(answers);
        assertThat(this.writer.outcome(answers.submissionId())).isEqualTo("accepted");
        assertThat(this.writer.reasons(answers.submissionId())).isNull();
        Submission other = answers(1, "2", Campaigns.ID, Instant.now(), CHARTER);
        send(other);
        assertThat(this.writer.reasons(other.submissionId())).isEqualTo("reponse.version");
    }

    @Test
    void aStandingCampaignAsksTheLatestVersionAndNothingMore() {
        Submission answers = answers(1, "2", null, Instant.now(), CHARTER);
        send(answers);
        assertThat(this.writer.outcome(answers.submissionId())).isEqualTo("accepted");
        assertThat(this.writer.reasons(answers.submissionId())).isEqualTo("reponse.item-inconnu");
    }

    @Test
    void aSchoolThatIsNotAskedIsRefused() {
        send(
                school(
                        uai(2),
                        null,
                        Schools.line(
                                "Collège de Nantes",
                                "044",
                                "17",
                                Schools.REGISTERED,
                                "OUVERT",
                                null)));
        Submission answers = answers(2, "1", Campaigns.ID, Instant.now(), CHARTER);
        send(answers);
        assertThat(this.writer.reasons(answers.submissionId())).isEqualTo("campagne.etablissement");
    }

    @Test
    void anotherReferentielAndAnUnknownCampaignAreRefused() {
        Submission unknown = answers(1, "1", "cln-automne", Instant.now(), CHARTER);
        Submission nul = answers(1, "1", "\u0000", Instant.now(), CHARTER);
        Submission other = answers(1, "1", "permanente/cln-2010/2025-2026", Instant.now(), CHARTER);
        send(unknown, nul, other);
        assertThat(this.writer.reasons(unknown.submissionId()))
                .isEqualTo("reponse.campagne-inconnue");
        assertThat(this.writer.reasons(nul.submissionId())).isEqualTo("reponse.campagne-inconnue");
        assertThat(this.writer.reasons(other.submissionId())).contains("campagne.referentiel");
    }

    @Test
    void theDayOfReceptionDecidesWhetherItIsOpen() {
        Instant early = Instant.now().minus(20, ChronoUnit.DAYS);
        Submission before = answers(1, "1", Campaigns.ID, early, CHARTER);
        send(before);
        assertThat(this.writer.reasons(before.submissionId())).isEqualTo("campagne.pas-ouverte");
    }

    private void send(Submission... submissions) {
        this.writer.send(submissions);
        this.receipts += submissions.length;
        this.writer.awaitReceipts(this.receipts);
    }

    private static Submission answers(
            int school, String version, @Nullable String campaign, Instant received, String json) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        ContractJson.mapper()
                .readTree(json)
                .properties()
                .forEach((entry) -> values.put(entry.getKey(), entry.getValue()));
        LocalDate day = TODAY.minusDays(30);
        return new Submission(
                UUID.randomUUID(),
                SubmissionKind.ANSWERS,
                1,
                uai(school).value(),
                received,
                Channel.API,
                "acteur-1",
                "etablissement:" + uai(school),
                null,
                null,
                new AnswersDeclaration("local-14", version, campaign, day, null, values));
    }
}
