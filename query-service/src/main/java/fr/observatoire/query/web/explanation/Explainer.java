package fr.observatoire.query.web.explanation;

import fr.observatoire.query.web.explanation.Explanation.Others;
import fr.observatoire.query.web.figures.Contribution;
import fr.observatoire.query.web.figures.ContributionReader;
import fr.observatoire.query.web.figures.Figure;
import fr.observatoire.query.web.figures.KeptSince;
import fr.observatoire.query.web.indicator.IndicatorLabel;
import fr.observatoire.query.web.moment.Moment;
import fr.observatoire.query.web.moment.MomentFigures;
import fr.observatoire.query.web.period.PeriodLabels;
import fr.observatoire.query.web.publication.Shown;
import fr.observatoire.query.web.publication.State;
import fr.observatoire.query.web.text.Texts;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;

/** Takes a figure apart, as far as the asker may see. */
@Component
class Explainer {

    private final MomentFigures figures;

    private final ContributionReader contributions;

    private final Parts parts;

    private final Formula formula;

    private final PeriodLabels labels;

    private final Texts texts;

    private final KeptSince kept;

    Explainer(
            MomentFigures figures,
            ContributionReader contributions,
            Parts parts,
            Formula formula,
            PeriodLabels labels,
            Texts texts,
            KeptSince kept) {
        this.figures = figures;
        this.contributions = contributions;
        this.parts = parts;
        this.formula = formula;
        this.labels = labels;
        this.texts = texts;
        this.kept = kept;
    }

    /** What its audience sees school by school, and the rest in one line, told or masked. */
    Explanation explain(Moment moment, int page, int size) {
        Shown shown = this.figures.show(moment);
        Figure figure = shown.figure();
        boolean seen = moment.isLive();
        List<Contribution> contributions =
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
                shown.state(),
                (figure == null) ? null : figure.value(moment.indicator()),
                (figure == null) ? null : figure.numerator(),
                (figure == null) ? null : figure.denominator(),
                shown.schools(),
                this.parts.of(moment, contributions),
                page,
                size,
                total,
                seen ? expired(moment, shown.figure()) : others(shown));
    }

    private @Nullable Others others(Shown shown) {
        Figure figure = shown.figure();
        if (shown.state() == State.MASKED) {
            return new Others(this.texts.get("explication.masques"), null, null, null, false);
        }
        return (figure == null)
                ? null
                : new Others(
                        this.texts.get("explication.autres", figure.schools()),
                        figure.schools(),
                        figure.numerator(),
                        figure.denominator(),
                        false);
    }

    /** All schools in one line, where their facts are not kept any more. */
    private @Nullable Others expired(Moment moment, @Nullable Figure figure) {
        return (figure == null
                        || !this.kept.isOver(moment.indicator().feed(), moment.period().start()))
                ? null
                : new Others(
                        this.texts.get("explication.expire", figure.schools()),
                        figure.schools(),
                        figure.numerator(),
                        figure.denominator(),
                        true);
    }
}
