package fr.observatoire.command.referentiel;

import fr.observatoire.command.decision.Decision;
import fr.observatoire.contract.questionnaire.Referentiel;

/**
 * What became of a référentiel that was sent.
 *
 * @param resultat "accepted" or "unchanged"
 * @param items how many it has
 */
record ReferentielAnswer(String id, String version, String resultat, long items) {

    static ReferentielAnswer of(Referentiel referentiel, Decision decision) {
        return new ReferentielAnswer(
                referentiel.id(),
                referentiel.version(),
                decision.outcome().id(),
                referentiel.items().count());
    }
}
