package fr.observatoire.query.web.moment;

import fr.observatoire.query.web.figures.Coverage;
import fr.observatoire.query.web.figures.Figure;
import fr.observatoire.query.web.figures.Figures;
import fr.observatoire.query.web.publication.Publication;
import fr.observatoire.query.web.publication.Shown;

import org.springframework.stereotype.Component;

/** What an audience is told of one figure, and what it may be set against. */
@Component
public class MomentFigures {

    private final Figures figures;

    private final Publication publication;

    MomentFigures(Figures figures, Publication publication) {
        this.figures = figures;
        this.publication = publication;
    }

    public Shown show(Moment moment) {
        if (!moment.isLive()) {
            return this.publication.show(
                    moment.indicator(), moment.audience(), moment.asked(), moment.year());
        }
        Figure figure = this.figures.figure(moment.indicator(), moment.asked(), moment.period());
        Coverage coverage =
                this.figures
                        .coverage(moment.indicator().feed(), moment.asked(), moment.period().kind())
                        .get(moment.period().start());
        return Shown.of(figure, coverage);
    }
}
