package fr.observatoire.ingest.templates;

import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.Referentiels;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.ingest.problem.ProblemException;
import fr.observatoire.ingest.problem.ProblemKind;

import java.util.List;
import java.util.stream.Collectors;

/** The questionnaires of which the door knows the items. */
final class AnswerableReferentiels {

    private AnswerableReferentiels() {}

    /**
     * One of them.
     *
     * @throws ProblemException when there is none of that id, or nothing of it can be answered
     */
    static Referentiel of(String id) {
        return Referentiels.find(id)
                .filter(Referentiel::isAnswerable)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        ProblemKind.REQUEST,
                                        List.of(
                                                Reason.of(
                                                        "fichier.referentiel",
                                                        "referentiel",
                                                        id,
                                                        ids()))));
    }

    private static String ids() {
        return Referentiels.builtIn().stream()
                .filter(Referentiel::isAnswerable)
                .map(Referentiel::id)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
