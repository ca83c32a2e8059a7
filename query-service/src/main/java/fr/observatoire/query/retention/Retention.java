package fr.observatoire.query.retention;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.FeedKind;
import fr.observatoire.contract.period.SchoolYear;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How long facts of single schools are kept, by feed; for ever where nothing is said.
 *
 * @param retention by the feed's id: an ISO period of one year at least ("P5Y"), or "none"
 */
@ConfigurationProperties("observatoire")
public record Retention(@DefaultValue Map<String, String> retention) {

    private static final String NONE = "none";

    /**
     * @throws IllegalArgumentException when a feed is unknown or has no facts of schools, or a
     *     period is no period or too short
     */
    public Retention {
        retention = Map.copyOf(retention);
        read(retention);
    }

    /** The periods, of the feeds that have one. */
    public Map<Feed, Period> periods() {
        return read(this.retention);
    }

    /**
     * The first day that is kept: school years go whole, so that no sum of a month or a year is
     * ever half told.
     *
     * @return empty when all are kept
     */
    public Optional<LocalDate> keptSince(Feed feed, LocalDate today) {
        return Optional.ofNullable(periods().get(feed))
                .map((period) -> SchoolYear.containing(today.minus(period)).firstDay());
    }

    private static Map<Feed, Period> read(Map<String, String> texts) {
        Map<Feed, Period> periods = new EnumMap<>(Feed.class);
        texts.forEach(
                (id, text) -> {
                    Feed feed = feed(id);
                    if (!text.equals(NONE)) {
                        periods.put(feed, period(id, text));
                    }
                });
        return periods;
    }

    private static Feed feed(String id) {
        for (Feed feed : Feed.values()) {
            if (feed.id().equals(id) && feed.kind() == FeedKind.SCHOOLS) {
                return feed;
            }
        }
        throw new IllegalArgumentException(
                "observatoire.retention." + id + ": no feed with facts of schools");
    }

    private static Period period(String id, String text) {
        Period period = Period.parse(text);
        if (period.toTotalMonths() < 12) {
            throw new IllegalArgumentException(
                    "observatoire.retention." + id + ": less than one year");
        }
        return period;
    }
}
