package fr.observatoire.command.texts;

import fr.observatoire.command.problem.ProblemException;
import fr.observatoire.command.problem.ProblemKind;
import fr.observatoire.command.team.Actor;
import fr.observatoire.command.team.Bodies;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.Read;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps words for the door, and erases them. Reading them is the read side's business. */
@RestController
@RequestMapping("/api/textes/{cle}")
class TextController {

    private final TextTable table;

    private final Erasures erasures;

    private final ErasureTable erased;

    record Kept(UUID cle) {}

    private final ErasureRights rights;

    TextController(TextTable table, Erasures erasures, ErasureTable erased, ErasureRights rights) {
        this.rights = rights;
        this.table = table;
        this.erasures = erasures;
        this.erased = erased;
    }

    /**
     * Answers with the key under which the owner's words are kept: an earlier one, or this one.
     * Words that were erased do not come back with a submission that is sent again.
     */
    @PutMapping
    ResponseEntity<Kept> keep(@PathVariable("cle") UUID key, HttpServletRequest request)
            throws IOException {
        Words words = words(request);
        if (this.erased.isErased(key)) {
            return ResponseEntity.ok(new Kept(key));
        }
        Optional<UUID> earlier = this.table.find(words);
        if (earlier.isPresent()) {
            return ResponseEntity.ok(new Kept(earlier.get()));
        }
        if (this.table.keep(key, words)) {
            return ResponseEntity.status(HttpStatus.CREATED).body(new Kept(key));
        }
        throw new ProblemException(
                ProblemKind.CONFLICT, List.of(Reason.of("texte.autre", "cle", key, null)));
    }

    private static Words words(HttpServletRequest request) throws IOException {
        return switch (Words.read(Bodies.json(request))) {
            case Read.Done<Words>(Words words) -> words;
            case Read.Refused<Words>(List<Reason> reasons) ->
                    throw new ProblemException(ProblemKind.REFUSED, reasons);
        };
    }

    /** What is not there is erased already. */
    @DeleteMapping
    ResponseEntity<Void> erase(@PathVariable("cle") UUID key) {
        this.rights.requireText(key);
        this.erasures.erase(key, Actor.eraser());
        return ResponseEntity.noContent().build();
    }
}
