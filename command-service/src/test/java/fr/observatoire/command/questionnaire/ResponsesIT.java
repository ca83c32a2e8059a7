package fr.observatoire.command.questionnaire;

import static fr.observatoire.command.batch.Declarations.school;
import static fr.observatoire.command.batch.Declarations.uai;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.command.batch.Declarations;
import fr.observatoire.command.batch.Writer;
import fr.observatoire.command.school.Schools;
import fr.observatoire.command.team.Http;
import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.contract.submission.ResponseDeclaration.Action;
import fr.observatoire.contract.submission.Submission;
import fr.observatoire.contract.uai.Uai;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.concurrent.atomic.AtomicInteger;

/** Responses to opened campaigns and standing ones, through Kafka. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResponsesIT {

    private static final AtomicInteger NUMBER = new AtomicInteger(500);

    private static final String TEACHERS = "{\"cln.3.1.enseignants\": 40}";

    private final Writer writer = new Writer();

    private final Http http = new Http(this.writer);

    private final OpenedCampaigns campaigns = new OpenedCampaigns(this.http);

    private Responses spring;

    private int receipts;

    @BeforeAll
    void start() {
        this.writer.start();
        this.campaigns.publish("maison", "1", "maison.a");
        this.campaigns.publish("maison", "2", "maison.a", "maison.b");
    }

    @AfterAll
    void stop() {
        this.http.close();
        this.writer.close();
    }

    @BeforeEach
    void askASchool() {
        int number = NUMBER.incrementAndGet();
        this.receipts = this.writer.count("receipt");
        send(school(uai(number)));
        this.spring = new Responses(uai(number), "printemps-" + number, "cln-2010", "2010");
        this.campaigns.open(this.spring.campaign(), "academie:14", "cln-2010", "2010");
    }

    @Test
    void aResponseIsWithdrawnAndBeginsAgain() {
        Submission again = this.spring.answers(TEACHERS);
        send(
                this.spring.answers(TEACHERS),
                this.spring.change(Action.SUBMIT),
                this.spring.change(Action.WITHDRAW),
                again);
        assertThat(this.writer.outcome(again.submissionId())).isEqualTo("accepted");
        assertThat(this.writer.events(this.spring.stream()))
                .containsExactly(
                        "answers-submitted",
                        "response-submitted",
                        "response-withdrawn",
                        "answers-submitted");
    }

    @Test
    void answersToASubmittedResponseAreRefusedUntilItIsReopened() {
        Submission refused = this.spring.answers("{\"cln.3.1.enseignants\": 41}");
        Submission corrected = this.spring.answers("{\"cln.3.1.enseignants\": 41}");
        send(this.spring.answers(TEACHERS), this.spring.change(Action.SUBMIT), refused);
        send(this.spring.change(Action.REOPEN), corrected);
        assertThat(this.writer.reasons(refused.submissionId())).isEqualTo("reponse.envoyee");
        assertThat(this.writer.outcome(corrected.submissionId())).isEqualTo("corrected");
    }

    @Test
    void whatIsSentAgainAlikeChangesNothing() {
        Submission[] again = {
            this.spring.answers(TEACHERS),
            this.spring.change(Action.SUBMIT),
            this.spring.share("cln.3.1", Audience.ACADEMIE, Audience.DSDEN)
        };
        send(
                this.spring.answers(TEACHERS),
                again[0],
                this.spring.change(Action.SUBMIT),
                again[1],
                this.spring.share("cln.3.1", Audience.DSDEN, Audience.ACADEMIE),
                again[2]);
        for (Submission submission : again) {
            assertThat(this.writer.outcome(submission.submissionId())).isEqualTo("unchanged");
        }
        assertThat(this.writer.events(this.spring.stream()))
                .containsExactly("answers-submitted", "response-submitted", "sharing-changed");
    }

    @Test
    void aNullTakesAnAnswerBackAndWhereThereIsNoneDoesNothing() {
        Submission nothing = this.spring.answers("{\"cln.3.1.enseignants\": null}");
        Submission cleared = this.spring.answers("{\"cln.3.1.enseignants\": null}");
        send(nothing, this.spring.answers(TEACHERS), cleared);
        assertThat(this.writer.outcome(nothing.submissionId())).isEqualTo("unchanged");
        assertThat(this.writer.outcome(cleared.submissionId())).isEqualTo("corrected");
        assertThat(this.writer.events(this.spring.stream()))
                .containsExactly("answers-submitted", "answers-cleared");
    }

    @Test
    void afterTheCampaignClosesOnlySharingAndWithdrawingAreTaken() {
        Submission late = this.spring.answers("{\"cln.3.1.enseignants\": 41}");
        Submission submit = this.spring.change(Action.SUBMIT);
        Submission share = this.spring.share("cln.3.1", Audience.PUBLIC);
        Submission withdraw = this.spring.change(Action.WITHDRAW);
        send(this.spring.answers(TEACHERS));
        this.campaigns.close(this.spring.campaign());
        send(late, submit, share, withdraw);
        assertThat(this.writer.reasons(late.submissionId())).isEqualTo("campagne.fermee");
        assertThat(this.writer.reasons(submit.submissionId())).isEqualTo("campagne.fermee");
        assertThat(this.writer.events(this.spring.stream()))
                .containsExactly("answers-submitted", "sharing-changed", "response-withdrawn");
    }

    @Test
    void aSchoolThatIsNotAskedIsRefused() {
        send(
                Declarations.school(
                        Uai.ofDigits("0220001"),
                        null,
                        Schools.line("C", "022", "14", Schools.REGISTERED, "OUVERT", null)));
        this.campaigns.open("cotes-d-armor", "departement:022", "cln-2010", "2010");
        Submission answers =
                new Responses(this.spring.uai(), "cotes-d-armor", "cln-2010", "2010")
                        .answers(TEACHERS);
        send(answers);
        assertThat(this.writer.reasons(answers.submissionId())).isEqualTo("campagne.etablissement");
    }

    @Test
    void answersAreToTheVersionThatIsAsked() {
        Responses first = new Responses(this.spring.uai(), "maison-printemps", "maison", "1");
        Responses latest = new Responses(first.uai(), "permanente/maison/2025-2026", "maison", "2");
        this.campaigns.open("maison-printemps", "academie:14", "maison", "1");
        Submission ofTheLatest = first.ofVersion("2").answers("{\"maison.a\": 1}");
        Submission itemOfTheLatest = first.answers("{\"maison.a\": 1, \"maison.b\": 1}");
        Submission standing = latest.answers("{\"maison.b\": 1}");
        Submission ofTheFirst = latest.ofVersion("1").answers("{\"maison.a\": 1}");
        send(ofTheLatest, itemOfTheLatest, standing, ofTheFirst);
        assertThat(this.writer.reasons(ofTheLatest.submissionId())).isEqualTo("reponse.version");
        assertThat(this.writer.outcome(itemOfTheLatest.submissionId())).isEqualTo("accepted");
        assertThat(this.writer.reasons(itemOfTheLatest.submissionId()))
                .isEqualTo("reponse.item-inconnu");
        assertThat(this.writer.outcome(standing.submissionId())).isEqualTo("accepted");
        assertThat(this.writer.reasons(ofTheFirst.submissionId())).isEqualTo("reponse.version");
    }

    @Test
    void aCountAboveItsDenominatorIsRefusedAndItsNeighboursAreNot() {
        Submission answers =
                this.spring.answers(
                        "{\"cln.3.1.enseignants\": 40, \"cln.3.6.1.ent_devant_eleves\": 41}");
        send(answers);
        assertThat(this.writer.outcome(answers.submissionId())).isEqualTo("accepted");
        assertThat(this.writer.reasons(answers.submissionId())).isEqualTo("reponse.denominateur");
    }

    private void send(Submission... submissions) {
        this.writer.send(submissions);
        this.receipts += submissions.length;
        this.writer.awaitReceipts(this.receipts);
    }
}
