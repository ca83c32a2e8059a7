package fr.observatoire.contract.questionnaire;

import fr.observatoire.contract.event.StoredEvent;

import java.time.LocalDate;

/**
 * A new version of an académie's own questionnaire.
 *
 * @param territory who publishes it
 */
@StoredEvent(name = "referentiel-published", revision = "1")
public record ReferentielPublished(String territory, LocalDate publishedOn, Referentiel referentiel)
        implements ReferentielEvent {}
