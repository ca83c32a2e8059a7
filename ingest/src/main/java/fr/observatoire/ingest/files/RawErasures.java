package fr.observatoire.ingest.files;

import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.ingest.records.FileFormat;
import fr.observatoire.ingest.texts.Erasure;
import fr.observatoire.ingest.texts.TextKeeper;
import fr.observatoire.ingest.texts.TextsUnavailableException;

import io.micrometer.core.instrument.MeterRegistry;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Lets the raw lines follow the words that were erased. What may hold some goes whole: the words
 * themselves are not there any more to look for. The counts of a CSV file have no place for words.
 */
@Component
class RawErasures {

    private static final Logger LOG = LoggerFactory.getLogger(RawErasures.class);

    private static final Set<SubmissionKind> WORDED =
            EnumSet.of(SubmissionKind.ANSWERS, SubmissionKind.CONCERTATION);

    private final SpoolFolder spool;

    private final TextKeeper keeper;

    private final MeterRegistry meters;

    RawErasures(SpoolFolder spool, TextKeeper keeper, MeterRegistry meters) {
        this.spool = spool;
        this.keeper = keeper;
        this.meters = meters;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT5M")
    void follow() throws IOException {
        List<SpooledFile> files = this.spool.all().stream().filter(this::mayHoldWords).toList();
        if (files.isEmpty()) {
            return;
        }
        try {
            Instant first = files.getFirst().receivedAt();
            List<Erasure> erasures = this.keeper.erasures(first);
            for (SpooledFile file : files) {
                if (isTouched(file, erasures)) {
                    this.spool.deleteData(file.id());
                    this.meters.counter("observatoire.ingest.files.erased").increment();
                    LOG.info("Raw lines of file {} deleted after an erasure", file.id());
                }
            }
        } catch (TextsUnavailableException ex) {
            LOG.warn("Erasures are not known for now: {}", ex.getMessage());
        }
    }

    private boolean mayHoldWords(SpooledFile file) {
        Structure structure = file.structure();
        return file.state().isFinal()
                && this.spool.hasData(file.id())
                && (structure == null
                        || structure.format() != FileFormat.CSV
                        || WORDED.contains(structure.kind()));
    }

    private boolean isTouched(SpooledFile file, List<Erasure> erasures) throws IOException {
        for (Erasure erasure : erasures) {
            if (!erasure.le().isBefore(file.receivedAt()) && isTouched(file, erasure)) {
                return true;
            }
        }
        return false;
    }

    /** Words of a territory come in files on the concertation, whatever they name it. */
    private boolean isTouched(SpooledFile file, Erasure erasure) throws IOException {
        String uai = erasure.uai();
        if (uai != null) {
            return Named.in(this.spool.data(file.id()), uai);
        }
        Structure structure = file.structure();
        return structure == null
                || structure.format() != FileFormat.CSV
                || structure.kind() == SubmissionKind.CONCERTATION;
    }
}
