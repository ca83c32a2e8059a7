package fr.observatoire.query.web.edition;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.query.web.parameter.Bodies;
import fr.observatoire.query.web.problem.ProblemException;
import fr.observatoire.query.web.publication.Edition;
import fr.observatoire.query.web.publication.Editions;
import fr.observatoire.query.web.relay.CommandDesk;
import fr.observatoire.query.web.relay.Patience;
import fr.observatoire.query.web.relay.Relayed;
import fr.observatoire.query.web.relay.Sender;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.JsonNode;

import java.util.List;

@RestController
@RequestMapping("/api/editions")
@Tag(name = "openapi.tag.figures")
class EditionsController {

    private static final String PATH = "/api/editions";

    private final Editions editions;

    private final CommandDesk desk;

    private final Patience patience;

    EditionsController(Editions editions, CommandDesk desk, Patience patience) {
        this.editions = editions;
        this.desk = desk;
        this.patience = patience;
    }

    @GetMapping
    @Operation(summary = "openapi.editions.list")
    List<EditionView> list() {
        return this.editions.all().stream().map(EditionView::of).toList();
    }

    /** Who is not patient enough reads the list without it: it is decided all the same. */
    @PostMapping
    @Operation(summary = "openapi.editions.draw", description = "openapi.editions.draw.description")
    ResponseEntity<JsonNode> draw(
            HttpServletRequest request, @Parameter(hidden = true) Sender sender) {
        JsonNode asked = Bodies.object(request);
        requireFacts(asked);
        Relayed answer = this.desk.ask(PATH, "application/json", asked.toString(), sender);
        var unused =
                this.patience
                        .beginShort()
                        .until(
                                () ->
                                        this.editions.all().stream()
                                                .filter((it) -> isOf(it, asked))
                                                .findFirst());
        return ResponseEntity.status(answer.status()).body(answer.body());
    }

    /** An edition cannot be taken back: one of a year without facts is a slip. */
    private void requireFacts(JsonNode asked) {
        String year = asked.path("anneeScolaire").asString("");
        boolean empty =
                SchoolYear.parse(year).filter((it) -> !this.editions.hasFacts(it)).isPresent();
        if (empty && asked.path("feed").asString("").equals(Feed.EQUIPMENT.id())) {
            throw ProblemException.refused(
                    List.of(Reason.of("edition.vide", "anneeScolaire", year, null)));
        }
    }

    private static boolean isOf(Edition edition, JsonNode asked) {
        return edition.feed().id().equals(asked.path("feed").asString(""))
                && edition.year().label().equals(asked.path("anneeScolaire").asString(""));
    }
}
