package fr.observatoire.contract.questionnaire;

import fr.observatoire.contract.event.StoredEvent;

import java.time.LocalDate;
import java.util.List;

/** The school takes its answers up again, before the campaign closes. */
@StoredEvent(name = "response-reopened", revision = "1")
public record ResponseReopened(
        String uai, String academie, String campaign, LocalDate reopenedOn, List<String> anomalies)
        implements QuestionnaireEvent {}
