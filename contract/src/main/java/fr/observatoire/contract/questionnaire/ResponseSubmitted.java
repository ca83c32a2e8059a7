package fr.observatoire.contract.questionnaire;

import fr.observatoire.contract.event.StoredEvent;

import java.time.LocalDate;
import java.util.List;

/** The school has finished: its answers stand until it takes them up again. */
@StoredEvent(name = "response-submitted", revision = "1")
public record ResponseSubmitted(
        String uai,
        String academie,
        String campaign,
        String referentiel,
        String version,
        LocalDate submittedOn,
        List<String> anomalies)
        implements QuestionnaireEvent {}
