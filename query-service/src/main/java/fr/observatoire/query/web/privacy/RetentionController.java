package fr.observatoire.query.web.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;

import fr.observatoire.query.retention.DueFacts;
import fr.observatoire.query.retention.DueFacts.Due;
import fr.observatoire.query.web.period.Today;

import io.swagger.v3.oas.annotations.Operation;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.List;

/** Tells how long facts of schools are kept, and which are to go. */
@RestController
class RetentionController {

    private final DueFacts due;

    RetentionController(DueFacts due) {
        this.due = due;
    }

    /**
     * A feed.
     *
     * @param gardeDepuis null when all is kept
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record View(String flux, @Nullable LocalDate gardeDepuis, long faits, long etablissements) {

        static View of(Due due) {
            return new View(due.feed().id(), due.keptSince(), due.facts(), due.schools());
        }
    }

    @GetMapping("/api/retention")
    @Operation(summary = "openapi.retention", description = "openapi.retention.description")
    List<View> due() {
        return this.due.on(Today.inParis()).stream().map(View::of).toList();
    }
}
