package fr.observatoire.ingest.files;

import fr.observatoire.contract.access.Caller;
import fr.observatoire.contract.submission.Channel;
import fr.observatoire.contract.submission.FileClosed;
import fr.observatoire.contract.submission.FileLine;
import fr.observatoire.contract.submission.FileOpened;
import fr.observatoire.contract.submission.Payload;
import fr.observatoire.contract.submission.Submission;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.ingest.IngestMeters;
import fr.observatoire.ingest.records.RawRecord;
import fr.observatoire.ingest.submissions.Declaration;
import fr.observatoire.ingest.submissions.Entitlement;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** The second pass over a file: one record per line, between "opened" and "closed". */
@Component
class FileSending {

    private static final Duration SAVE_EVERY = Duration.ofSeconds(1);

    private final FileOpener opener;

    private final SpoolFolder spool;

    private final PatientOutlet outlet;

    private final PatientTexts texts;

    private final IngestMeters meters;

    private final Clock clock;

    FileSending(
            FileOpener opener,
            SpoolFolder spool,
            PatientOutlet outlet,
            PatientTexts texts,
            IngestMeters meters,
            Clock clock) {
        this.opener = opener;
        this.spool = spool;
        this.outlet = outlet;
        this.texts = texts;
        this.meters = meters;
        this.clock = clock;
    }

    /**
     * Sends what is not known to be sent. Some lines may go a second time, as the same records.
     *
     * @throws CancellationException when the service stops before the end; progress is saved
     */
    void send(SpooledFile file, BooleanSupplier stopping) throws IOException {
        Instant start = this.clock.instant();
        Structure structure = Objects.requireNonNull(file.structure());
        sendAndWait(
                file,
                SubmissionKind.FILE_OPENED,
                new FileOpened(
                        file.request().name(),
                        structure.kind(),
                        structure.lines(),
                        structure.warnings()),
                stopping);
        SpooledFile read = sendLines(file, stopping);
        sendAndWait(
                file,
                SubmissionKind.FILE_CLOSED,
                new FileClosed(structure.lines(), file.request().completeFor(), AsOf.ofFile(read)),
                stopping);
        this.spool.save(read.done());
        this.meters.sent(Channel.FILE.id(), Duration.between(start, this.clock.instant()));
    }

    private SpooledFile sendLines(SpooledFile file, BooleanSupplier stopping) throws IOException {
        Progress progress = new Progress(file, this.spool, this.clock, SAVE_EVERY);
        Window window = new Window(stopping);
        Caller sender = file.actor().caller();
        try (OpenedFile opened = this.opener.open(file)) {
            int position = 0;
            for (RawRecord next = opened.records().next();
                    next != null;
                    next = opened.records().next()) {
                if (position++ >= file.sent()) {
                    Declaration declaration =
                            this.texts.keep(judge(opened, next, sender), stopping);
                    window.add(this.outlet.send(line(file, next, declaration), sender, stopping));
                    progress.moved(window.arrived(), declaration);
                }
            }
            window.awaitAll();
        } finally {
            progress.save(window.arrived());
        }
        return progress.file();
    }

    private static Declaration judge(OpenedFile opened, RawRecord next, Caller sender) {
        return switch (Entitlement.judge(opened.judge().judge(next), sender)) {
            case Declaration.Sound sound -> sound;
            case Declaration.Refused refused ->
                    new Declaration.Refused(
                            refused.kind(),
                            refused.uai(),
                            Located.at(refused.reasons(), next.line()));
        };
    }

    private Submission line(SpooledFile file, RawRecord read, Declaration declaration) {
        FileLine place = new FileLine(file.id(), read.line());
        switch (declaration) {
            case Declaration.Sound sound -> this.meters.submission(sound.kind().id(), true);
            case Declaration.Refused refused ->
                    this.meters.submission(
                            (refused.kind() == null) ? null : refused.kind().id(), false);
        }
        return file.stamp().submission(place.submissionId(), place, declaration);
    }

    private void sendAndWait(
            SpooledFile file, SubmissionKind kind, Payload payload, BooleanSupplier stopping) {
        UUID id = ControlIds.of(file.id(), kind);
        Window window = new Window(stopping);
        window.add(
                this.outlet.send(
                        file.stamp().aboutFile(id, kind, file.id(), payload),
                        file.actor().caller(),
                        stopping));
        window.awaitAll();
    }
}
