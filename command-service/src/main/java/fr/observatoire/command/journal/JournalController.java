package fr.observatoire.command.journal;

import fr.observatoire.access.JournalEntry;
import fr.observatoire.command.team.Bodies;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.JsonNode;

import java.io.IOException;

/** Takes what the door, which has no database, writes down. */
@RestController
class JournalController {

    private final JournalTable table;

    JournalController(JournalTable table) {
        this.table = table;
    }

    @PostMapping("/api/journal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void write(HttpServletRequest request) throws IOException {
        JsonNode entry = Bodies.json(request);
        this.table.write(
                new JournalEntry(
                        entry.path("who").asString(""),
                        entry.path("what").asString(""),
                        entry.path("about").asString(""),
                        entry.path("status").asInt(0)));
    }
}
