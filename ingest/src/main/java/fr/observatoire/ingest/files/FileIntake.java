package fr.observatoire.ingest.files;

import fr.observatoire.ingest.IngestMeters;
import fr.observatoire.ingest.problem.ProblemException;
import fr.observatoire.ingest.problem.ProblemKind;
import fr.observatoire.ingest.submissions.Actor;

import org.springframework.stereotype.Service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Takes a file in: to disk, checked, then into the queue. The same file twice is one file. */
@Service
class FileIntake {

    private final SpoolFolder spool;

    private final Uploads uploads;

    private final FileChecking checking;

    private final FileQueue queue;

    private final IngestMeters meters;

    private final Set<UUID> arriving = ConcurrentHashMap.newKeySet();

    FileIntake(
            SpoolFolder spool,
            Uploads uploads,
            FileChecking checking,
            FileQueue queue,
            IngestMeters meters) {
        this.spool = spool;
        this.uploads = uploads;
        this.checking = checking;
        this.queue = queue;
        this.meters = meters;
    }

    /**
     * @param announced length of the body, -1 when unknown
     * @throws ProblemException when it is refused; nothing of it is sent on then
     */
    SpooledFile receive(UUID id, FileRequest request, Actor actor, InputStream body, long announced)
            throws IOException {
        if (!this.arriving.add(id)) {
            throw new ProblemException(ProblemKind.BUSY, List.of());
        }
        try {
            Upload upload = this.uploads.receive(body, announced);
            Optional<SpooledFile> before = this.spool.find(id);
            if (before.isPresent() && !FileRights.isOf(actor.caller(), before.get())) {
                Files.delete(upload.part());
                throw new ProblemException(ProblemKind.CONFLICT, List.of(), Map.of("fileId", id));
            }
            Optional<SpooledFile> known =
                    before.filter((file) -> file.state() != FileState.REFUSED);
            return known.isPresent()
                    ? same(known.get(), request, upload)
                    : accept(SpooledFile.received(id, request, actor, upload), upload);
        } finally {
            this.arriving.remove(id);
        }
    }

    private static SpooledFile same(SpooledFile known, FileRequest request, Upload upload)
            throws IOException {
        Files.delete(upload.part());
        if (known.sha256().equals(upload.sha256()) && known.request().means(request)) {
            return known;
        }
        throw new ProblemException(ProblemKind.CONFLICT, List.of(), Map.of("fileId", known.id()));
    }

    private SpooledFile accept(SpooledFile file, Upload upload) throws IOException {
        this.meters.file(file.size());
        this.spool.adopt(upload, file.id());
        this.spool.save(file);
        SpooledFile checked = this.checking.check(file);
        if (checked.state() == FileState.REFUSED) {
            throw new ProblemException(
                    ProblemKind.FILE, checked.errors(), Map.of("fileId", file.id()));
        }
        this.queue.add(file.id());
        return checked;
    }
}
