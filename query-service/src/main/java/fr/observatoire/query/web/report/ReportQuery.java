package fr.observatoire.query.web.report;

import fr.observatoire.query.web.annotation.AnnotationCards;
import fr.observatoire.query.web.annotation.AnnotationView;
import fr.observatoire.query.web.annotation.Annotations;
import fr.observatoire.query.web.figures.Figures;
import fr.observatoire.query.web.period.Today;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;

/** Draws a report up. */
@Component
class ReportQuery {

    private final Figures figures;

    private final Reception reception;

    private final IndicatorLines indicators;

    private final References references;

    private final Proposals proposals;

    private final Annotations annotations;

    private final AnnotationCards cards;

    ReportQuery(
            Figures figures,
            Reception reception,
            IndicatorLines indicators,
            References references,
            Proposals proposals,
            Annotations annotations,
            AnnotationCards cards) {
        this.figures = figures;
        this.reception = reception;
        this.indicators = indicators;
        this.references = references;
        this.proposals = proposals;
        this.annotations = annotations;
        this.cards = cards;
    }

    Report answer(Frame frame) {
        LocalDate today = Today.inParis();
        var expected = new Expectations(this.figures, frame);
        List<AnnotationView> notes = this.annotations.touching(frame.places(), frame.all());
        return new Report(
                frame.region(),
                frame.academies(),
                frame.year(),
                frame.audience(),
                !frame.year().lastDay().isBefore(today),
                today,
                this.reception.of(frame),
                this.indicators.of(frame, expected, new Breaks(notes)),
                this.references.of(frame, expected),
                this.proposals.of(frame),
                notes.stream().map(this.cards::of).toList());
    }
}
