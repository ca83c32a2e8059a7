package fr.observatoire.command.school;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.SchoolDeclaration;
import fr.observatoire.contract.territory.Labels;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A word of the register is one that the annuaire uses; what is not is read as the usual case, and
 * said.
 *
 * @param code of the oddity
 * @param words known ones, in capitals without accents, a plus in full
 */
record RegisterWordIsKnown(String code, String field, @Nullable String word, Set<String> words)
        implements Rule {

    static List<Rule> of(SchoolDeclaration line) {
        return List.of(
                new RegisterWordIsKnown(
                        "anomalie.statut",
                        "statut_public_prive",
                        line.statutPublicPrive(),
                        Set.of("PUBLIC", "PRIVE")),
                new RegisterWordIsKnown(
                        "anomalie.education-prioritaire",
                        "appartenance_education_prioritaire",
                        line.appartenanceEducationPrioritaire(),
                        Set.of("REP", "REP PLUS", "HORS")),
                new RegisterWordIsKnown(
                        "anomalie.etat",
                        "etat",
                        line.etat(),
                        Set.of("OUVERT", "FERME", "A FERMER", "A OUVRIR")));
    }

    @Override
    public Optional<Reason> violation() {
        boolean isKnown =
                this.word == null
                        || this.word.isBlank()
                        || this.words.contains(Labels.key(this.word.replace("+", " PLUS ")));
        return isKnown
                ? Optional.empty()
                : Optional.of(Reason.of(this.code, this.field, this.word, null));
    }
}
