package fr.observatoire.command.edition;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;

import java.util.Optional;

/** An edition speaks of all schools; none of them draws it. */
record DrawerIsNoSchool(String territory) implements Rule {

    private static final String SCHOOL = "etablissement:";

    @Override
    public Optional<Reason> violation() {
        return this.territory.startsWith(SCHOOL)
                ? Optional.of(
                        Reason.of("edition.etablissement", "territoire", this.territory, null))
                : Optional.empty();
    }
}
