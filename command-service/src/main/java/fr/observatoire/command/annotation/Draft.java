package fr.observatoire.command.annotation;

import fr.observatoire.command.decision.IndicatorIsKnown;
import fr.observatoire.command.decision.NotBeforeRecordsBegan;
import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.annotation.Annotated;
import fr.observatoire.contract.indicator.Feed;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What an annotation would say.
 *
 * @param text key of its wording
 * @param territory in whose name
 */
record Draft(AnnotationRequest request, Place place, UUID text, String territory) {

    /** All that is demanded of it, whether it is new or amended. */
    List<Rule> rules() {
        AnnotationRequest asked = this.request;
        return List.of(
                new PlaceExists(this.place),
                new PlaceIsTheActors(this.place, this.territory),
                new FeedIsKnown(asked.flux()),
                new IndicatorIsKnown(asked.indicateur()),
                new FeedOrIndicator(asked.flux(), asked.indicateur()),
                new NotBeforeRecordsBegan("premier", asked.premier()),
                new LastDayFollowsTheFirst(asked.premier(), asked.dernier()),
                new OnlyBreaksAreMoments(asked.nature(), asked.dernier()));
    }

    /** Empty for a place that does not exist. */
    Optional<Annotated> content() {
        AnnotationRequest asked = this.request;
        return this.place
                .id()
                .map(
                        (id) ->
                                new Annotated(
                                        asked.nature(),
                                        id,
                                        feed(asked.flux()).orElse(null),
                                        asked.indicateur(),
                                        asked.premier(),
                                        asked.dernier(),
                                        this.text));
    }

    static Optional<Feed> feed(@Nullable String id) {
        return Arrays.stream(Feed.values()).filter((feed) -> feed.id().equals(id)).findFirst();
    }
}
