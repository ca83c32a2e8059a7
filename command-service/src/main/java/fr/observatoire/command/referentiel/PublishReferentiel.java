package fr.observatoire.command.referentiel;

import fr.observatoire.command.decision.Command;
import fr.observatoire.contract.questionnaire.Referentiel;

import java.time.LocalDate;

/**
 * A team publishes a questionnaire of its own, or a new version of it.
 *
 * @param territory in whose name
 */
record PublishReferentiel(String territory, Referentiel referentiel, LocalDate today)
        implements Command {

    @Override
    public ReferentielId target() {
        return new ReferentielId(this.referentiel.id());
    }
}
