package fr.observatoire.query.web.report;

import fr.observatoire.contract.indicator.Thematique;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.query.web.comparison.Gap;
import fr.observatoire.query.web.figures.Range;
import fr.observatoire.query.web.gar.GarQuery;
import fr.observatoire.query.web.gar.GarYears;
import fr.observatoire.query.web.publication.State;
import fr.observatoire.query.web.text.Texts;

import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * The lines of resources: rates of the GAR, which is counted by académie. They serve the third
 * thématique (seed 004, sous-thématique 2: one way to all resources).
 */
@Component
class ResourceLines {

    private static final String FAMILY = "ressources";

    private final GarQuery query;

    private final Texts texts;

    ResourceLines(GarQuery query, Texts texts) {
        this.query = query;
        this.texts = texts;
    }

    List<Line> of(Frame frame) {
        List<GarYears.Year> years = this.query.answer(frame.region(), frame.all()).years();
        List<List<GarYears.Year>> academies =
                frame.academies().stream()
                        .map((one) -> this.query.answer(one, Range.of(frame.year())).years())
                        .toList();
        return years.stream()
                .flatMap((year) -> year.rates().stream())
                .map(this::subject)
                .distinct()
                .map((subject) -> line(subject, frame, years, academies))
                .toList();
    }

    private Line line(
            Subject subject,
            Frame frame,
            List<GarYears.Year> years,
            List<List<GarYears.Year>> academies) {
        long all = frame.academies().size();
        Cell now = cell(subject, years, frame.year(), all);
        return new Line(
                subject,
                now,
                frame.before().stream()
                        .map(
                                (year) -> {
                                    Cell then = cell(subject, years, year, all);
                                    return new Line.Before(
                                            year,
                                            then,
                                            Gap.between(now.value(), then.value()),
                                            false);
                                })
                        .toList(),
                academies.stream().map((own) -> cell(subject, own, frame.year(), 1)).toList());
    }

    private static Cell cell(
            Subject subject, List<GarYears.Year> years, SchoolYear year, long expected) {
        return years.stream()
                .filter((one) -> one.start().equals(year.firstDay()))
                .flatMap((one) -> one.rates().stream())
                .filter((rate) -> rate.id().equals(subject.id()) && rate.value() != null)
                .map((rate) -> cell(rate, expected))
                .findFirst()
                .orElseGet(() -> Cell.absent(expected));
    }

    private static Cell cell(GarYears.Rate rate, long expected) {
        return new Cell(
                State.PUBLISHED,
                Objects.requireNonNull(rate.value()),
                BigDecimal.valueOf(rate.numerator()),
                BigDecimal.valueOf(rate.denominator()),
                rate.academies(),
                expected);
    }

    private Subject subject(GarYears.Rate rate) {
        return new Subject(
                rate.id(),
                rate.label(),
                this.texts.get("rapport.unite." + rate.id()),
                1,
                FAMILY,
                Thematique.T3,
                rate.twoSources(),
                true);
    }
}
