package fr.observatoire.query.position;

import fr.observatoire.contract.questionnaire.Answer;

/**
 * An answer, to a version of a questionnaire.
 *
 * @param position of the event that gave it
 */
record Given(Answer answer, String referentiel, String version, long position) {}
