package fr.observatoire.query.questionnaire;

import fr.observatoire.contract.questionnaire.QuestionnaireEvent;
import fr.observatoire.query.position.PositionFacts;
import fr.observatoire.query.projection.Batches;
import fr.observatoire.query.projection.ReadModel;
import fr.observatoire.query.sharing.SharingFacts;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.stereotype.Component;

/** Projects the responses to questionnaires, and with whom they are shared. */
@Component
@ProcessingGroup(ReadModel.PROCESSOR)
class QuestionnaireProjector {

    private final Batches batches;

    private final AnswerFacts facts;

    private final Responses responses;

    private final SharingFacts sharing;

    private final PositionFacts positions;

    QuestionnaireProjector(
            Batches batches,
            AnswerFacts facts,
            Responses responses,
            SharingFacts sharing,
            PositionFacts positions) {
        this.batches = batches;
        this.facts = facts;
        this.responses = responses;
        this.sharing = sharing;
        this.positions = positions;
    }

    @EventHandler
    void on(QuestionnaireEvent event, TrackedEventMessage<?> message) {
        this.batches.add(QuestionnaireEvent.class, event, message);
    }

    @ResetHandler
    void reset() {
        this.facts.clear();
        this.responses.clear();
        this.sharing.clear();
        this.positions.clear();
    }
}
