package fr.observatoire.ingest.files;

import fr.observatoire.ingest.submissions.Declaration;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** How far a file has come in this run, written down now and then. */
final class Progress {

    private final SpoolFolder spool;

    private final Clock clock;

    private final Duration saveEvery;

    private final int before;

    private SpooledFile file;

    private @Nullable LocalDate asOf;

    private Instant saved;

    Progress(SpooledFile file, SpoolFolder spool, Clock clock, Duration saveEvery) {
        this.file = file;
        this.before = file.sent();
        this.asOf = file.asOf();
        this.spool = spool;
        this.clock = clock;
        this.saveEvery = saveEvery;
        this.saved = clock.instant();
    }

    void moved(int arrived, Declaration declaration) throws IOException {
        this.asOf = AsOf.later(this.asOf, declaration);
        Instant now = this.clock.instant();
        if (Duration.between(this.saved, now).compareTo(this.saveEvery) >= 0) {
            save(arrived);
            this.saved = now;
        }
    }

    void save(int arrived) throws IOException {
        this.file = this.file.progressed(this.before + arrived, this.asOf);
        this.spool.save(this.file);
    }

    SpooledFile file() {
        return this.file;
    }
}
