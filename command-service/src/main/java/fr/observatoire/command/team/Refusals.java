package fr.observatoire.command.team;

import fr.observatoire.command.problem.ProblemException;
import fr.observatoire.command.problem.ProblemKind;
import fr.observatoire.contract.reason.Reason;

import java.util.List;
import java.util.Set;

/** Which kind of problem a refusal is. */
final class Refusals {

    private static final Set<String> NOT_FOUND = Set.of("campagne.inconnue", "annotation.inconnue");

    private static final Set<String> CONFLICTS =
            Set.of(
                    "annotation.existe",
                    "annotation.retiree",
                    "campagne.existe",
                    "campagne.fermee",
                    "campagne.ouverte",
                    "edition.existe",
                    "referentiel.version-publiee");

    private static final Set<String> FORBIDDEN =
            Set.of(
                    "annotation.autre-territoire",
                    "annotation.hors-territoire",
                    "campagne.autre-territoire",
                    "campagne.hors-territoire",
                    "edition.etablissement",
                    "referentiel.editeur",
                    "referentiel.territoire");

    private Refusals() {}

    static ProblemException problem(List<Reason> reasons) {
        return new ProblemException(kind(reasons), reasons);
    }

    private static ProblemKind kind(List<Reason> reasons) {
        if (reasons.stream().map(Reason::code).anyMatch(NOT_FOUND::contains)) {
            return ProblemKind.NOT_FOUND;
        }
        if (reasons.stream().map(Reason::code).anyMatch(FORBIDDEN::contains)) {
            return ProblemKind.FORBIDDEN;
        }
        return reasons.stream().map(Reason::code).anyMatch(CONFLICTS::contains)
                ? ProblemKind.CONFLICT
                : ProblemKind.REFUSED;
    }
}
