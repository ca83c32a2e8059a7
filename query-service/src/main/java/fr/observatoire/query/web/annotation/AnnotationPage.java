package fr.observatoire.query.web.annotation;

import fr.observatoire.contract.annotation.AnnotationKind;
import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.IndicatorCatalogue;
import fr.observatoire.query.web.form.FormProblem;
import fr.observatoire.query.web.territory.Territory;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * All that the form of an annotation shows.
 *
 * @param card the annotation that is there, null for a new one
 * @param problems why the form comes back, none at first
 */
public record AnnotationPage(
        AnnotationForm form,
        @Nullable AnnotationCard card,
        Territory national,
        List<Territory> regions,
        List<Territory> academies,
        List<Territory> departements,
        List<FormProblem> problems) {

    public List<AnnotationKind> kinds() {
        return List.of(AnnotationKind.values());
    }

    public List<Feed> feeds() {
        return List.of(Feed.values());
    }

    public List<Indicator> indicators() {
        return IndicatorCatalogue.builtIn().indicators();
    }

    public boolean faulty(String input) {
        return this.problems.stream().anyMatch((problem) -> input.equals(problem.input()));
    }
}
