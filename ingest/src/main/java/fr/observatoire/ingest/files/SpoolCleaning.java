package fr.observatoire.ingest.files;

import fr.observatoire.ingest.IngestProperties;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;

/** Deletes the files that are done with and old enough. */
@Component
class SpoolCleaning {

    private static final Logger LOG = LoggerFactory.getLogger(SpoolCleaning.class);

    private final SpoolFolder spool;

    private final IngestProperties properties;

    private final Clock clock;

    SpoolCleaning(SpoolFolder spool, IngestProperties properties, Clock clock) {
        this.spool = spool;
        this.properties = properties;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT6H")
    void clean() throws IOException {
        Instant limit = this.clock.instant().minus(this.properties.keepFiles());
        for (SpooledFile file : this.spool.all()) {
            if (file.state().isFinal() && file.receivedAt().isBefore(limit)) {
                this.spool.delete(file.id());
                LOG.info("File {} of {} deleted from the spool", file.id(), file.receivedAt());
            }
        }
    }
}
