package fr.observatoire.ingest.submissions;

import fr.observatoire.access.JournalEntry;
import fr.observatoire.contract.access.Acting;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.JsonText;
import fr.observatoire.contract.submission.Read;
import fr.observatoire.ingest.IngestProperties;
import fr.observatoire.ingest.problem.Bodies;
import fr.observatoire.ingest.problem.ProblemException;
import fr.observatoire.ingest.problem.ProblemKind;
import fr.observatoire.ingest.problem.ReasonView;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Takes one submission or many as JSON. */
@RestController
class SubmissionsController {

    private final Reception reception;

    private final IngestProperties properties;

    SubmissionsController(Reception reception, IngestProperties properties) {
        this.reception = reception;
        this.properties = properties;
    }

    @PostMapping(
            path = "/api/submissions",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    Map<String, List<Received>> post(
            HttpServletRequest request,
            @RequestHeader(name = Acting.HEADER, required = false) @Nullable String territory)
            throws IOException {
        Actor sender = Actor.current(territory);
        request.setAttribute(JournalEntry.ABOUT, sender.territory());
        List<Received> received = this.reception.receive(envelopes(json(request)), sender);
        if (received.stream().allMatch((one) -> "refused".equals(one.state()))) {
            throw new ProblemException(
                    isForeign(received) ? ProblemKind.FORBIDDEN : ProblemKind.SUBMISSIONS,
                    reasonsOf(received),
                    Map.of("submissions", received));
        }
        return Map.of("submissions", received);
    }

    private JsonNode json(HttpServletRequest request) throws IOException {
        int limit = Math.toIntExact(this.properties.maxJsonSize().toBytes());
        return switch (JsonText.read(Bodies.read(request, limit), limit)) {
            case Read.Done<JsonNode>(JsonNode node) -> node;
            case Read.Refused<JsonNode>(List<Reason> reasons) ->
                    throw new ProblemException(ProblemKind.JSON, reasons);
        };
    }

    private List<JsonNode> envelopes(JsonNode json) {
        List<JsonNode> envelopes =
                json.isArray()
                        ? StreamSupport.stream(json.spliterator(), false).toList()
                        : List.of(json);
        if (envelopes.isEmpty() || json.isMissingNode()) {
            throw new ProblemException(ProblemKind.JSON, List.of(Reason.of("json.vide")));
        }
        if (envelopes.size() > this.properties.maxSubmissions()) {
            throw new ProblemException(
                    ProblemKind.TOO_MANY,
                    List.of(
                            Reason.of(
                                    "depot.trop",
                                    "json",
                                    envelopes.size(),
                                    this.properties.maxSubmissions())));
        }
        return envelopes;
    }

    /** Whether all was refused for want of rights alone. */
    private static boolean isForeign(List<Received> received) {
        return reasonsOf(received).stream().map(Reason::code).allMatch(Entitlement.CODE::equals);
    }

    private static List<Reason> reasonsOf(List<Received> received) {
        return received.stream()
                .flatMap((one) -> one.reasons().stream())
                .map(ReasonView::reason)
                .toList();
    }
}
