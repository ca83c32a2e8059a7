package fr.observatoire.contract.questionnaire;

import fr.observatoire.contract.event.StoredEvent;

import java.time.LocalDate;
import java.util.List;

/** The school takes all its answers back: they count nowhere any more. It may begin again. */
@StoredEvent(name = "response-withdrawn", revision = "1")
public record ResponseWithdrawn(
        String uai, String academie, String campaign, LocalDate withdrawnOn, List<String> anomalies)
        implements QuestionnaireEvent {}
