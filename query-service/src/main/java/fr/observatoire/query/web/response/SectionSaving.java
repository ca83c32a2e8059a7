package fr.observatoire.query.web.response;

import fr.observatoire.contract.questionnaire.Section;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.query.web.relay.Attempt;
import fr.observatoire.query.web.relay.Outcome;
import fr.observatoire.query.web.relay.Patience;
import fr.observatoire.query.web.relay.Sender;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Optional;

/** Takes the form of a section, and says what follows. */
@Component
class SectionSaving {

    private final ResponseReader reader;

    private final SectionAnswers answers;

    private final SectionForms forms;

    private final Patience patience;

    SectionSaving(
            ResponseReader reader, SectionAnswers answers, SectionForms forms, Patience patience) {
        this.reader = reader;
        this.answers = answers;
        this.forms = forms;
        this.patience = patience;
    }

    Saving save(ResponseAddress address, String sectionId, Posted posted, Sender sender) {
        ResponseSheet sheet = this.reader.read(address.campaign(), address.uai(), posted.date());
        Section section = ResponseReader.section(sheet, sectionId).section();
        ObjectNode submission = posted.submission(sheet.questionnaire(), section.items());
        if (submission.path("reponses").isEmpty()) {
            return onward(address, section, posted, "inchange");
        }
        return switch (Attempt.of(() -> send(sheet, section, posted, submission, sender))) {
            case Attempt.Waiting _ -> onward(address, section, posted, "attente");
            case Attempt.Done done -> done(address, section, posted, done.outcome().refused());
            case Attempt.Failed failed -> failed(address, section, posted, failed);
        };
    }

    private Outcome send(
            ResponseSheet sheet,
            Section section,
            Posted posted,
            ObjectNode submission,
            Sender sender) {
        return this.answers.send(sheet, section, posted.version(), submission, sender);
    }

    private Saving done(
            ResponseAddress address, Section section, Posted posted, List<Reason> refused) {
        return refused.isEmpty()
                ? onward(address, section, posted, "enregistre")
                : back(address, section, Retyped.inPart(posted, refused), HttpStatus.OK.value());
    }

    private Saving failed(
            ResponseAddress address, Section section, Posted posted, Attempt.Failed failed) {
        if (!Conflict.among(failed.reasons())) {
            Retyped typed = Retyped.refused(posted, failed.reasons());
            return back(address, section, typed, failed.status());
        }
        awaitTheOther(address, section, posted);
        Retyped typed = Retyped.overtaken(posted, failed.reasons());
        return back(address, section, typed, HttpStatus.CONFLICT.value());
    }

    /** The other's answers are stored; they may still have to be projected. */
    private void awaitTheOther(ResponseAddress address, Section section, Posted posted) {
        var unused =
                this.patience
                        .beginShort()
                        .until(
                                () ->
                                        Optional.of(read(address, section, posted))
                                                .filter(
                                                        (state) ->
                                                                state.version()
                                                                        > posted.version()));
    }

    private SectionState read(ResponseAddress address, Section section, Posted posted) {
        return ResponseReader.section(
                this.reader.read(address.campaign(), address.uai(), posted.date()), section.id());
    }

    private Saving back(ResponseAddress address, Section section, Retyped typed, int status) {
        ResponseSheet sheet =
                this.reader.read(address.campaign(), address.uai(), typed.posted().date());
        SectionState state = ResponseReader.section(sheet, section.id());
        return new Saving.Back(this.forms.page(sheet, state, typed), status);
    }

    private static Saving onward(
            ResponseAddress address, Section section, Posted posted, String done) {
        String next = posted.next().isEmpty() ? section.id() : posted.next();
        return new Saving.Onward(address.section(next, posted.date(), done));
    }
}
