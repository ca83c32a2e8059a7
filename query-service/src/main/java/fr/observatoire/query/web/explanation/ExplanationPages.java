package fr.observatoire.query.web.explanation;

import fr.observatoire.query.web.comparison.ComparisonQuery;
import fr.observatoire.query.web.distribution.DistributionQuery;
import fr.observatoire.query.web.moment.Moment;
import fr.observatoire.query.web.moment.MomentReader;
import fr.observatoire.query.web.parameter.ParameterReader;
import fr.observatoire.query.web.problem.PageController;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;

/** One figure on one page: its formula, its place among the like, and every declaration in it. */
@PageController
class ExplanationPages {

    private static final int SIZE = 50;

    private final MomentReader reader;

    private final Explainer explainer;

    private final ComparisonQuery comparisons;

    private final DistributionQuery distributions;

    ExplanationPages(
            MomentReader reader,
            Explainer explainer,
            ComparisonQuery comparisons,
            DistributionQuery distributions) {
        this.reader = reader;
        this.explainer = explainer;
        this.comparisons = comparisons;
        this.distributions = distributions;
    }

    @GetMapping("/explication")
    ModelAndView explanation(ExplanationForm form) {
        var parameters = new ParameterReader();
        int page = MomentReader.page(parameters, form.page());
        Moment moment = this.reader.read(parameters, form.figure(), form.where());
        return new ModelAndView(
                "explication",
                Map.of(
                        "e",
                        this.explainer.explain(moment, page, SIZE),
                        "compared",
                        this.comparisons.answer(moment),
                        "spread",
                        this.distributions.answer(moment),
                        "form",
                        form,
                        "day",
                        moment.period().start(),
                        "grain",
                        moment.indicator().feed().grain(),
                        "kind",
                        moment.period().kind(),
                        "nav",
                        "indicateurs"));
    }
}
