package fr.observatoire.query.web.report;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.IndicatorCatalogue;
import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.query.web.comparison.Gap;
import fr.observatoire.query.web.figures.Figure;
import fr.observatoire.query.web.figures.Figures;
import fr.observatoire.query.web.figures.PlaceFigures;
import fr.observatoire.query.web.publication.Publication;
import fr.observatoire.query.web.scope.Scope;
import fr.observatoire.query.web.territory.Territory;
import fr.observatoire.query.web.territory.TerritoryKind;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The lines of the catalogue's indicators. */
@Component
class IndicatorLines {

    private final Figures figures;

    private final PlaceFigures places;

    private final PublishedCells published;

    IndicatorLines(Figures figures, PlaceFigures places, PublishedCells published) {
        this.figures = figures;
        this.places = places;
        this.published = published;
    }

    List<Line> of(Frame frame, Expectations expected, Breaks breaks) {
        return IndicatorCatalogue.builtIn().indicators().stream()
                .map((indicator) -> line(indicator, frame, expected, breaks))
                .toList();
    }

    private Line line(Indicator indicator, Frame frame, Expectations expected, Breaks breaks) {
        Function<SchoolYear, Cell> cells = cells(indicator, frame, expected);
        Cell now = cells.apply(frame.year());
        return new Line(
                Subject.of(indicator),
                now,
                frame.before().stream()
                        .map(
                                (year) -> {
                                    Cell then = cells.apply(year);
                                    return new Line.Before(
                                            year,
                                            then,
                                            Gap.between(now.value(), then.value()),
                                            breaks.between(indicator, year, frame.year()));
                                })
                        .toList(),
                academies(indicator, frame, expected));
    }

    private Function<SchoolYear, Cell> cells(
            Indicator indicator, Frame frame, Expectations expected) {
        if (!Publication.isLive(indicator.feed(), frame.audience())) {
            return (year) -> this.published.of(indicator, frame, frame.scope(), year);
        }
        Map<LocalDate, Figure> years =
                this.figures.figures(
                        indicator, frame.over(frame.scope()), PeriodKind.SCHOOL_YEAR, false);
        return (year) -> cell(indicator, years, frame, year, expected);
    }

    private static Cell cell(
            Indicator indicator,
            Map<LocalDate, Figure> years,
            Frame frame,
            SchoolYear year,
            Expectations expected) {
        return Cell.of(
                indicator,
                years.get(year.firstDay()),
                expected.of(indicator.feed(), frame.scope(), year));
    }

    private List<Cell> academies(Indicator indicator, Frame frame, Expectations expected) {
        if (!Publication.isLive(indicator.feed(), frame.audience())) {
            return this.published.academies(indicator, frame);
        }
        Map<String, Figure> figures =
                this.places.of(indicator, frame.in(frame.scope()), TerritoryKind.ACADEMIE, false);
        return frame.academies().stream()
                .map((academie) -> cell(indicator, figures, academie, frame, expected))
                .toList();
    }

    private static Cell cell(
            Indicator indicator,
            Map<String, Figure> figures,
            Territory academie,
            Frame frame,
            Expectations expected) {
        return Cell.of(
                indicator,
                figures.get(academie.code()),
                expected.of(indicator.feed(), Scope.of(academie, null), frame.year()));
    }
}
