package fr.observatoire.command.plan;

import static fr.observatoire.command.batch.Declarations.about;
import static fr.observatoire.command.batch.Declarations.school;
import static fr.observatoire.command.batch.Declarations.uai;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.command.batch.Writer;
import fr.observatoire.contract.submission.Submission;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.contract.uai.Uai;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan through Kafka. */
class PlanIT {

    private static final Uai SCHOOL = uai(700);

    private final Writer writer = new Writer();

    @BeforeEach
    void start() {
        this.writer.start();
    }

    @AfterEach
    void stop() {
        this.writer.close();
    }

    @Test
    void anObjectiveGoesThroughAllItsStates() {
        Submission unknown = change("\"action\": \"atteindre\"");
        Submission again = change(PlanFixture.SETTING);
        Submission stopped = change("\"action\": \"reporter\", \"echeance\": \"2026-12-18\"");
        this.writer.send(
                school(SCHOOL),
                unknown,
                change(PlanFixture.SETTING),
                again,
                change("\"action\": \"reporter\", \"echeance\": \"2026-09-01\""),
                change("\"action\": \"abandonner\", \"motif_cle\": \"" + PlanFixture.WORDS + "\""),
                stopped,
                change("\"action\": \"reprendre\""),
                change("\"action\": \"atteindre\""));
        this.writer.awaitReceipts(9);
        assertThat(this.writer.reasons(unknown.submissionId())).isEqualTo("objectif.inconnu");
        assertThat(this.writer.outcome(again.submissionId())).isEqualTo("unchanged");
        assertThat(this.writer.reasons(stopped.submissionId())).isEqualTo("objectif.etat");
        assertThat(this.writer.events("plan:" + SCHOOL))
                .containsExactly(
                        "objective-set",
                        "objective-rescheduled",
                        "objective-abandoned",
                        "objective-resumed",
                        "objective-reached");
    }

    private static Submission change(String fields) {
        return about(
                SubmissionKind.PLAN,
                SCHOOL,
                null,
                PlanFixture.declarationOf(PlanFixture.OBJECTIVE.toString(), fields));
    }
}
