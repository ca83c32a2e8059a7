package fr.observatoire.ingest.files;

import fr.observatoire.ingest.IngestProperties;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells how long files are kept, so that no page has to be believed about it. */
@RestController
class ConservationController {

    private final Conservation inForce;

    /** In days. */
    record Conservation(long fichiers) {}

    ConservationController(IngestProperties properties) {
        this.inForce = new Conservation(properties.keepFiles().toDays());
    }

    @GetMapping("/api/conservation")
    Conservation get() {
        return this.inForce;
    }
}
