package fr.observatoire.contract.questionnaire;

import fr.observatoire.contract.event.StoredEvent;
import fr.observatoire.contract.sharing.Audience;

import java.time.LocalDate;
import java.util.List;

/**
 * The audiences that may see a section of the answers, from now on (seed 003 §2.1).
 *
 * @param section id of the section
 * @param audiences all of them, not only the new ones
 * @param previous all those before
 */
@StoredEvent(name = "sharing-changed", revision = "1")
public record SharingChanged(
        String uai,
        String academie,
        String campaign,
        String section,
        LocalDate changedOn,
        List<Audience> audiences,
        List<Audience> previous,
        List<String> anomalies)
        implements QuestionnaireEvent {}
