package fr.observatoire.command.journal;

import fr.observatoire.command.team.Bodies;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

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
        this.table.write(JournalRequest.read(Bodies.json(request)));
    }
}
