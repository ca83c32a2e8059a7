package fr.observatoire.command.deadletters;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** Shows the team what could not be decided upon. */
@RestController
class DeadLetterController {

    private static final int MOST = 500;

    private final DeadLetterTable table;

    DeadLetterController(DeadLetterTable table) {
        this.table = table;
    }

    @GetMapping("/api/dead-letters")
    List<DeadLetterSummary> latest() {
        return this.table.latest(MOST);
    }
}
