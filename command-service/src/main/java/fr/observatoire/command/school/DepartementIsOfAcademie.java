package fr.observatoire.command.school;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.territory.Academie;
import fr.observatoire.contract.territory.Departement;
import fr.observatoire.contract.territory.Territories;

import java.util.Optional;

/** The département belongs to the académie, or to the one that took that académie over. */
record DepartementIsOfAcademie(String departement, String academie) implements Rule {

    @Override
    public Optional<Reason> violation() {
        Optional<Academie> given = Territories.france().academie(this.academie);
        return Territories.france()
                .departement(this.departement)
                .filter((found) -> given.isPresent() && !belongs(found, given.get()))
                .map(
                        (found) ->
                                Reason.of(
                                        "departement.academie",
                                        "code_departement",
                                        this.departement,
                                        this.academie));
    }

    private static boolean belongs(Departement departement, Academie academie) {
        return departement.academie().equals(academie.code())
                || departement.academie().equals(academie.successor());
    }
}
