package fr.observatoire.command.texts;

import fr.observatoire.access.JournalEntry;
import fr.observatoire.command.problem.ProblemException;
import fr.observatoire.command.problem.ProblemKind;
import fr.observatoire.command.team.Actor;
import fr.observatoire.command.team.Bodies;
import fr.observatoire.contract.access.Places;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.Read;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

/** Erases words when somebody asks, and tells the door which ones, so that raw lines follow. */
@RestController
@RequestMapping("/api/effacements")
class ErasureController {

    private static final int MOST = 10_000;

    private final Erasures erasures;

    private final ErasureTable table;

    private final ErasureRights rights;

    ErasureController(Erasures erasures, ErasureTable table, ErasureRights rights) {
        this.rights = rights;
        this.erasures = erasures;
        this.table = table;
    }

    @PostMapping
    Erased erase(HttpServletRequest request) throws IOException {
        return switch (ErasureRequest.read(Bodies.json(request))) {
            case Read.Done<ErasureRequest>(ErasureRequest asked) -> erase(asked, request);
            case Read.Refused<ErasureRequest>(List<Reason> reasons) ->
                    throw new ProblemException(ProblemKind.REFUSED, reasons);
        };
    }

    private Erased erase(ErasureRequest asked, HttpServletRequest request) {
        this.rights.require(asked);
        if (asked.uai() != null) {
            request.setAttribute(JournalEntry.ABOUT, Places.ofSchool(asked.uai()));
        }
        return this.erasures.erase(asked, Actor.eraser());
    }

    /** Which keys and schools, since when; no word of theirs, there is none any more. */
    @GetMapping
    List<Erasure> since(@RequestParam("depuis") Instant moment) {
        return this.table.since(moment, MOST);
    }
}
