package fr.observatoire.command.plan;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** A champ is a section of the questionnaire that is named. */
record ChampIsOfReferentiel(@Nullable String champ, Optional<Referentiel> referentiel)
        implements Rule {

    @Override
    public Optional<Reason> violation() {
        String section = this.champ;
        return (section == null)
                ? Optional.empty()
                : this.referentiel
                        .filter((found) -> found.section(section).isEmpty())
                        .map((found) -> Reason.of("objectif.champ", "champ", section, found.id()));
    }
}
