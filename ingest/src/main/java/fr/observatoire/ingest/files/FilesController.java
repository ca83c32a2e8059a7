package fr.observatoire.ingest.files;

import fr.observatoire.access.JournalEntry;
import fr.observatoire.contract.access.Acting;
import fr.observatoire.ingest.IngestProperties;
import fr.observatoire.ingest.problem.Bodies;
import fr.observatoire.ingest.problem.ProblemException;
import fr.observatoire.ingest.problem.ProblemKind;
import fr.observatoire.ingest.submissions.Actor;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** Takes whole files, whatever type they are said to have, and says how far they are. */
@RestController
@RequestMapping(path = "/api/files", produces = MediaType.APPLICATION_JSON_VALUE)
class FilesController {

    private final FileIntake intake;

    private final SpoolFolder spool;

    private final IngestProperties properties;

    FilesController(FileIntake intake, SpoolFolder spool, IngestProperties properties) {
        this.intake = intake;
        this.spool = spool;
        this.properties = properties;
    }

    @PostMapping
    ResponseEntity<FileView> post(HttpServletRequest request) throws IOException {
        return put(UUID.randomUUID(), request);
    }

    @PutMapping("/{id}")
    ResponseEntity<FileView> put(@PathVariable UUID id, HttpServletRequest request)
            throws IOException {
        // A form's parameters would be read from the body: it has to be refused before any is
        // asked.
        Bodies.requirePlain(request, this.properties.maxFileSize().toBytes());
        Actor actor = Actor.current(request.getHeader(Acting.HEADER));
        request.setAttribute(JournalEntry.ABOUT, actor.territory());
        FileRequest asked =
                FileRequest.of(
                        request.getParameter("name"),
                        request.getParameter("kind"),
                        request.getParameter("completeFor"));
        FileRights.require(actor, asked);
        InputStream body = request.getInputStream();
        long length = request.getContentLengthLong();
        SpooledFile file =
                OwnThread.call(() -> this.intake.receive(id, asked, actor, body, length));
        return ResponseEntity.accepted()
                .location(URI.create("/api/files/" + id))
                .body(FileView.of(file));
    }

    @GetMapping("/{id}")
    FileView get(@PathVariable UUID id) {
        return this.spool
                .find(id)
                .filter(FileRights::isTheCallers)
                .map(FileView::of)
                .orElseThrow(() -> new ProblemException(ProblemKind.NOT_FOUND, List.of()));
    }
}
