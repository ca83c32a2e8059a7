package fr.observatoire.command.questionnaire;

import static fr.observatoire.command.batch.Declarations.about;

import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.contract.submission.AnswersDeclaration;
import fr.observatoire.contract.submission.Payload;
import fr.observatoire.contract.submission.ResponseDeclaration;
import fr.observatoire.contract.submission.ResponseDeclaration.Action;
import fr.observatoire.contract.submission.SharingDeclaration;
import fr.observatoire.contract.submission.Submission;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.contract.uai.Uai;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Submissions of a school to a campaign, as ingest sends them. */
public record Responses(Uai uai, String campaign, String referentiel, String version) {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);

    /** Of the standing campaign of the CLN. */
    public static Responses standing(Uai uai) {
        return new Responses(uai, "permanente/cln-2010/2025-2026", "cln-2010", "2010");
    }

    public Responses ofVersion(String other) {
        return new Responses(this.uai, this.campaign, this.referentiel, other);
    }

    /** Id of the stream of the response. */
    public String stream() {
        return "answers:" + this.uai + ":" + this.campaign;
    }

    public Submission answers(String json) {
        return answers(null, json);
    }

    /** From a sender who saw a version of the section. */
    public Submission answers(@Nullable Long basedOn, String json) {
        AnswersDeclaration declaration =
                ResponseFixture.declaration(
                        this.referentiel, this.version, this.campaign, DAY, json);
        return now(SubmissionKind.ANSWERS, basedOn, declaration);
    }

    private Submission now(SubmissionKind kind, Payload payload) {
        return now(kind, null, payload);
    }

    /** Received today: campaigns are opened and closed by the clock. */
    private Submission now(SubmissionKind kind, @Nullable Long basedOn, Payload payload) {
        Submission submission = about(kind, this.uai, null, payload);
        return new Submission(
                submission.submissionId(),
                submission.kind(),
                submission.schemaVersion(),
                submission.uai(),
                Instant.now(),
                submission.channel(),
                submission.submittedBy(),
                submission.territory(),
                basedOn,
                submission.file(),
                submission.payload());
    }

    public Submission change(Action action) {
        return now(SubmissionKind.RESPONSE, new ResponseDeclaration(this.campaign, action));
    }

    public Submission share(String section, Audience... audiences) {
        return now(
                SubmissionKind.SHARING,
                new SharingDeclaration(this.campaign, Map.of(section, List.of(audiences))));
    }
}
