package fr.observatoire.query.web.journal;

import fr.observatoire.access.JournalPeriod;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Duration;

/** Who did what is kept for a time only. */
@Component
class JournalExpiry {

    /** Rows of one statement: nobody waits long for one. */
    private static final int AT_ONCE = 2000;

    private static final String OLD =
            """
            delete from lecture.journal where id in (
                select id from lecture.journal
                where at < now() - make_interval(secs => :kept) limit :many)
            """;

    private final JdbcClient database;

    private final Duration kept;

    JournalExpiry(JdbcClient database, @Value("${observatoire.keep.journal:365d}") Duration kept) {
        this.database = database;
        this.kept = JournalPeriod.of(kept);
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT6H")
    void expire() {
        int gone;
        do {
            gone =
                    this.database
                            .sql(OLD)
                            .param("kept", this.kept.toSeconds())
                            .param("many", AT_ONCE)
                            .update();
        } while (gone == AT_ONCE);
    }
}
