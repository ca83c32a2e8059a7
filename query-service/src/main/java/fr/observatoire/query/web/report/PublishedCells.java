package fr.observatoire.query.web.report;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.query.web.publication.Publication;
import fr.observatoire.query.web.publication.Shown;
import fr.observatoire.query.web.publication.State;
import fr.observatoire.query.web.scope.Scope;
import fr.observatoire.query.web.territory.TerritoryKind;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;

/** The cells of a report for an audience that is told editions of a feed. */
@Component
class PublishedCells {

    private final Publication publication;

    PublishedCells(Publication publication) {
        this.publication = publication;
    }

    Cell of(Indicator indicator, Frame frame, Scope scope, SchoolYear year) {
        return Cell.of(
                indicator,
                this.publication.show(indicator, frame.audience(), frame.in(scope), year));
    }

    /** Of each académie in the report's year, in its order. */
    List<Cell> academies(Indicator indicator, Frame frame) {
        Map<String, Shown> told =
                this.publication.everywhere(
                        indicator,
                        frame.audience(),
                        frame.in(frame.scope()),
                        frame.year(),
                        TerritoryKind.ACADEMIE);
        Cell otherwise = told.isEmpty() ? Cell.without(State.NOT_PUBLISHED) : Cell.absent(0);
        return frame.academies().stream()
                .map((it) -> told.get(it.code()))
                .map((shown) -> (shown == null) ? otherwise : Cell.of(indicator, shown))
                .toList();
    }
}
