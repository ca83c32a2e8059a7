package fr.observatoire.query.questionnaire;

import fr.observatoire.contract.questionnaire.QuestionnaireEvent;
import fr.observatoire.query.projection.Batches;
import fr.observatoire.query.projection.ReadModel;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.stereotype.Component;

/** Projects the answers to questionnaires. */
@Component
@ProcessingGroup(ReadModel.PROCESSOR)
class QuestionnaireProjector {

    private final Batches batches;

    private final AnswerFacts facts;

    QuestionnaireProjector(Batches batches, AnswerFacts facts) {
        this.batches = batches;
        this.facts = facts;
    }

    @EventHandler
    void on(QuestionnaireEvent event, TrackedEventMessage<?> message) {
        this.batches.add(QuestionnaireEvent.class, event, message);
    }

    @ResetHandler
    void reset() {
        this.facts.clear();
    }
}
