package fr.observatoire.query.web.explanation;

import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.query.web.explanation.Explanation.Others;
import fr.observatoire.query.web.figures.Contribution;
import fr.observatoire.query.web.figures.ContributionReader;
import fr.observatoire.query.web.figures.Figure;
import fr.observatoire.query.web.figures.Figures;
import fr.observatoire.query.web.figures.Visibility;
import fr.observatoire.query.web.indicator.IndicatorLabel;
import fr.observatoire.query.web.moment.Moment;
import fr.observatoire.query.web.period.PeriodLabels;
import fr.observatoire.query.web.text.Texts;

import org.springframework.stereotype.Component;

import java.util.List;

/** Takes a figure apart, as far as the asker may see. */
@Component
class Explainer {

    private final Figures figures;

    private final ContributionReader contributions;

    private final Parts parts;

    private final Formula formula;

    private final PeriodLabels labels;

    private final Texts texts;

    Explainer(
            Figures figures,
            ContributionReader contributions,
            Parts parts,
            Formula formula,
            PeriodLabels labels,
            Texts texts) {
        this.figures = figures;
        this.contributions = contributions;
        this.parts = parts;
        this.formula = formula;
        this.labels = labels;
        this.texts = texts;
    }

    Explanation explain(Moment moment, Audience audience, int page, int size) {
        Figure figure = this.figures.figure(moment.indicator(), moment.asked(), moment.period());
        boolean seen = isSeen(moment, audience);
        List<Contribution> shown =
                seen
                        ? this.contributions.page(
                                moment.indicator(), moment.asked(), moment.vacations(), page, size)
                        : List.of();
        long total =
                seen
                        ? this.contributions.count(
                                moment.indicator(), moment.asked(), moment.vacations())
                        : 0;
        return new Explanation(
                IndicatorLabel.of(moment.indicator()),
                moment.scope(),
                moment.period().id(),
                this.labels.label(moment.period()),
                moment.knowledge().day(),
                this.formula.of(moment.indicator(), figure),
                (figure == null) ? null : figure.value(moment.indicator()),
                (figure == null) ? null : figure.numerator(),
                (figure == null) ? null : figure.denominator(),
                (figure == null) ? 0 : figure.schools(),
                this.parts.of(moment, shown),
                page,
                size,
                total,
                (seen || figure == null) ? null : others(moment, figure));
    }

    private static boolean isSeen(Moment moment, Audience audience) {
        return Visibility.bySchool(moment.indicator().feed(), audience);
    }

    private Others others(Moment moment, Figure figure) {
        long schools =
                this.contributions
                        .schools(moment.indicator(), moment.asked(), moment.vacations())
                        .size();
        return new Others(
                this.texts.get("explication.autres", schools),
                schools,
                figure.numerator(),
                figure.denominator());
    }
}
