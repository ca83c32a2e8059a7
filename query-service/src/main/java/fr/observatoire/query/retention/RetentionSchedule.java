package fr.observatoire.query.retention;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.FeedKind;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.ZoneId;

/** Sees to it that what is configured is so. */
@Component
class RetentionSchedule {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Retention retention;

    private final RetentionSweep sweep;

    RetentionSchedule(Retention retention, RetentionSweep sweep) {
        this.retention = retention;
        this.sweep = sweep;
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT1H")
    void enforce() {
        LocalDate today = LocalDate.now(PARIS);
        for (Feed feed : Feed.values()) {
            if (feed.kind() == FeedKind.SCHOOLS) {
                this.sweep.sweep(feed, this.retention.keptSince(feed, today).orElse(null));
            }
        }
    }
}
