package fr.observatoire.query.web.annotation;

import fr.observatoire.query.web.figures.Range;
import fr.observatoire.query.web.form.FormProblem;
import fr.observatoire.query.web.territory.TerritoryDirectory;
import fr.observatoire.query.web.territory.TerritoryKind;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;

/** Gathers what the pages of annotations show. */
@Component
class AnnotationPageQuery {

    private final Annotations annotations;

    private final AnnotationCards cards;

    private final TerritoryDirectory directory;

    AnnotationPageQuery(
            Annotations annotations, AnnotationCards cards, TerritoryDirectory directory) {
        this.annotations = annotations;
        this.cards = cards;
        this.directory = directory;
    }

    /** All of them, withdrawn ones too. */
    List<AnnotationCard> all() {
        var filter = new AnnotationFilter(null, null, null, Range.ALWAYS, true);
        return this.annotations.list(filter).stream().map(this.cards::of).toList();
    }

    AnnotationPage answer(
            AnnotationForm form, @Nullable AnnotationView known, List<FormProblem> problems) {
        return new AnnotationPage(
                form,
                (known == null) ? null : this.cards.of(known),
                this.directory.national(),
                this.directory.byName(TerritoryKind.REGION),
                this.directory.byName(TerritoryKind.ACADEMIE),
                this.directory.all(TerritoryKind.DEPARTEMENT),
                problems);
    }
}
