package fr.observatoire.query.web.referentiel;

import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.query.web.http.Pages;
import fr.observatoire.query.web.problem.PageController;
import fr.observatoire.query.web.problem.ProblemException;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;

/** What each questionnaire asks. */
@PageController
class ReferentielPages {

    private static final String NAV = "referentiels";

    private final Questionnaires questionnaires;

    ReferentielPages(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    @GetMapping("/referentiels/{id}")
    ModelAndView current(@PathVariable String id) {
        Edition last = editions(id).getFirst();
        return Pages.onward("/referentiels/" + last.id() + "/" + last.version());
    }

    @GetMapping("/referentiels/{id}/{version}")
    ModelAndView one(@PathVariable String id, @PathVariable String version) {
        List<Edition> editions = editions(id);
        Referentiel referentiel =
                this.questionnaires
                        .find(id, version)
                        .orElseThrow(
                                () ->
                                        ProblemException.notFound(
                                                Reason.of(
                                                        "referentiel.version",
                                                        "version",
                                                        version,
                                                        id)));
        return new ModelAndView(
                "referentiel",
                Map.of("referentiel", referentiel, "editions", editions, "nav", NAV));
    }

    private List<Edition> editions(String id) {
        List<Edition> editions = this.questionnaires.editions(id);
        if (editions.isEmpty()) {
            throw ProblemException.notFound(
                    Reason.of("reponse.referentiel-inconnu", "referentiel", id, null));
        }
        return editions;
    }
}
