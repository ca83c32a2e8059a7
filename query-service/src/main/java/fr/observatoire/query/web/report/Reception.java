package fr.observatoire.query.web.report;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.query.web.figures.Coverage;
import fr.observatoire.query.web.figures.Figures;
import fr.observatoire.query.web.scope.Scope;
import fr.observatoire.query.web.territory.Territory;

import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;

/** Finds what came of every feed. */
@Component
class Reception {

    private final Figures figures;

    Reception(Figures figures) {
        this.figures = figures;
    }

    List<Received> of(Frame frame) {
        return Arrays.stream(Feed.values())
                .map(
                        (feed) ->
                                new Received(
                                        feed,
                                        part(feed, frame.region(), frame),
                                        frame.academies().stream()
                                                .map((one) -> part(feed, one, frame))
                                                .toList()))
                .toList();
    }

    private Received.Part part(Feed feed, Territory place, Frame frame) {
        Coverage found =
                this.figures
                        .coverage(feed, frame.in(Scope.of(place, null)), PeriodKind.SCHOOL_YEAR)
                        .get(frame.year().firstDay());
        return (found == null)
                ? new Received.Part(0, 0)
                : new Received.Part(found.reported(), found.expected());
    }
}
