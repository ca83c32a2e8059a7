package fr.observatoire.query.questionnaire;

import fr.observatoire.contract.questionnaire.AnswersCleared;
import fr.observatoire.contract.questionnaire.AnswersCorrected;
import fr.observatoire.contract.questionnaire.AnswersSubmitted;
import fr.observatoire.contract.questionnaire.QuestionnaireEvent;
import fr.observatoire.contract.questionnaire.ResponseReopened;
import fr.observatoire.contract.questionnaire.ResponseSubmitted;
import fr.observatoire.contract.questionnaire.ResponseWithdrawn;
import fr.observatoire.contract.questionnaire.SharingChanged;
import fr.observatoire.query.projection.Projected;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the read model knows of a response; each event makes it know more. */
final class ResponseRecord {

    /**
     * A state that is over.
     *
     * @param until when the next one began
     */
    record Past(Response response, Instant until) {}

    private @Nullable Response now;

    private final List<Past> past = new ArrayList<>();

    ResponseRecord(@Nullable Response now) {
        this.now = now;
    }

    /** Learns from an event, unless it was seen. */
    void learn(Projected<QuestionnaireEvent> source) {
        if (this.now == null || source.position() > this.now.position()) {
            evolve(source);
        }
    }

    private void evolve(Projected<QuestionnaireEvent> source) {
        switch (source.event()) {
            case AnswersSubmitted it -> answer(source, it.referentiel(), it.version());
            case AnswersCorrected it -> answer(source, it.referentiel(), it.version());
            case AnswersCleared it -> answer(source, it.referentiel(), it.version());
            case ResponseSubmitted it -> change((response) -> response.submitted(source));
            case ResponseReopened it -> change((response) -> response.reopened(source));
            case ResponseWithdrawn it -> change((response) -> response.withdrawn(source));
            case SharingChanged it -> {}
        }
    }

    /** Answering a response that was withdrawn starts it anew. */
    private void answer(Projected<QuestionnaireEvent> source, String referentiel, String version) {
        if (this.now == null) {
            this.now = Response.started(source, referentiel, version);
        } else if (this.now.state() == ResponseState.WITHDRAWN) {
            change((response) -> Response.started(source, referentiel, version));
        } else {
            this.now = this.now.touched(source, version);
        }
    }

    private void change(UnaryOperator<Response> change) {
        if (this.now != null) {
            Response next = change.apply(this.now);
            this.past.add(new Past(this.now, next.since()));
            this.now = next;
        }
    }

    @Nullable Response now() {
        return this.now;
    }

    List<Past> past() {
        return List.copyOf(this.past);
    }
}
