package fr.observatoire.ingest.templates;

import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.ingest.problem.ProblemException;
import fr.observatoire.ingest.problem.ProblemKind;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** The JSON Schemas of the contract, as published. */
@RestController
class SchemasController {

    private static final String ENVELOPE = "submission";

    @GetMapping(path = "/schemas/{kind}.v1.json", produces = "application/schema+json")
    Resource schema(@PathVariable String kind) {
        boolean known = kind.equals(ENVELOPE) || SubmissionKind.find(kind).isPresent();
        if (!known) {
            throw new ProblemException(ProblemKind.NOT_FOUND, List.of());
        }
        return new ClassPathResource("/schemas/" + kind + ".v1.json");
    }
}
