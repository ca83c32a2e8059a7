package fr.observatoire.query.web.privacy;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.FeedKind;
import fr.observatoire.query.retention.Retention;
import fr.observatoire.query.web.privacy.InForce.KeptFeed;
import fr.observatoire.query.web.relay.KeptByServices;

import org.springframework.stereotype.Component;

import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Asks everyone who keeps something how long. */
@Component
class Conservation {

    private final KeptByServices services;

    private final Retention retention;

    Conservation(KeptByServices services, Retention retention) {
        this.services = services;
        this.retention = retention;
    }

    InForce inForce() {
        Map<String, Long> door = this.services.byIngest();
        Map<String, Long> writer = this.services.byCommand();
        return new InForce(
                door.get("fichiers"),
                writer.get("extraits"),
                writer.get("rebuts"),
                writer.get("enregistrements"),
                writer.get("journal"),
                feeds());
    }

    private List<KeptFeed> feeds() {
        Map<Feed, Period> periods = this.retention.periods();
        return Arrays.stream(Feed.values())
                .filter((feed) -> feed.kind() == FeedKind.SCHOOLS)
                .map((feed) -> kept(feed, periods))
                .toList();
    }

    private static KeptFeed kept(Feed feed, Map<Feed, Period> periods) {
        Period period = periods.get(feed);
        return new KeptFeed(
                feed.id(), (period == null) ? null : Math.toIntExact(period.toTotalMonths() / 12));
    }
}
