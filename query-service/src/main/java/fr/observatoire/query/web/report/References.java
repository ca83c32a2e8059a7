package fr.observatoire.query.web.report;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.Indicator.Reference;
import fr.observatoire.contract.indicator.IndicatorCatalogue;
import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.query.web.comparison.Gap;
import fr.observatoire.query.web.figures.Figures;
import fr.observatoire.query.web.period.Period;
import fr.observatoire.query.web.publication.Publication;
import fr.observatoire.query.web.scope.Scope;

import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The national values; figures stand beside those that speak of one school type. */
@Component
class References {

    private final Figures figures;

    private final PublishedCells published;

    References(Figures figures, PublishedCells published) {
        this.figures = figures;
        this.published = published;
    }

    List<Compared> of(Frame frame, Expectations expected) {
        return IndicatorCatalogue.builtIn().indicators().stream()
                .flatMap((indicator) -> of(indicator, frame, expected))
                .toList();
    }

    private Stream<Compared> of(Indicator indicator, Frame frame, Expectations expected) {
        return indicator.references().stream()
                .map(
                        (reference) ->
                                (reference.type() == null)
                                        ? alone(indicator, reference)
                                        : compared(indicator, reference, frame, expected));
    }

    /** No figure of ours speaks of the same schools. */
    private static Compared alone(Indicator indicator, Reference reference) {
        return new Compared(Subject.of(indicator), reference, Cell.absent(0), null);
    }

    private Compared compared(
            Indicator indicator, Reference reference, Frame frame, Expectations expected) {
        SchoolType type = SchoolType.ofId(Objects.requireNonNull(reference.type()));
        Scope scope = frame.scope().withType(type);
        Cell cell = cell(indicator, frame, scope, expected);
        return new Compared(
                Subject.of(indicator),
                reference,
                cell,
                Gap.between(cell.value(), BigDecimal.valueOf(reference.value())));
    }

    private Cell cell(Indicator indicator, Frame frame, Scope scope, Expectations expected) {
        if (!Publication.isLive(indicator.feed(), frame.audience())) {
            return this.published.of(indicator, frame, scope, frame.year());
        }
        var year = new Period(PeriodKind.SCHOOL_YEAR, frame.year().firstDay());
        return Cell.of(
                indicator,
                this.figures.figure(indicator, frame.in(scope), year),
                expected.of(indicator.feed(), scope, frame.year()));
    }
}
