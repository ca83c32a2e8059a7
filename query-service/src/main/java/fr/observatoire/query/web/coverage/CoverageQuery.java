package fr.observatoire.query.web.coverage;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.query.web.figures.Asked;
import fr.observatoire.query.web.figures.Coverage;
import fr.observatoire.query.web.figures.Figures;
import fr.observatoire.query.web.period.Period;
import fr.observatoire.query.web.period.PeriodLabels;

import org.springframework.stereotype.Component;

/** Who reported, of those expected to, over time. */
@Component
public class CoverageQuery {

    private final Figures figures;

    private final PeriodLabels labels;

    CoverageQuery(Figures figures, PeriodLabels labels) {
        this.figures = figures;
        this.labels = labels;
    }

    public CoverageSeries answer(Feed feed, Asked asked, PeriodKind kind) {
        return new CoverageSeries(
                feed,
                asked.scope(),
                kind,
                this.figures.coverage(feed, asked, kind).entrySet().stream()
                        .map((entry) -> point(new Period(kind, entry.getKey()), entry.getValue()))
                        .toList());
    }

    private CoverageSeries.Point point(Period period, Coverage coverage) {
        return new CoverageSeries.Point(
                period.id(),
                period.start(),
                this.labels.label(period),
                coverage.reported(),
                coverage.expected());
    }
}
