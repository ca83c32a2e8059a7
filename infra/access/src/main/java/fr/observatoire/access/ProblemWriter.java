package fr.observatoire.access;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.reason.ReasonMessages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes a refusal as RFC 9457 has it, in French, before any controller is asked. */
final class ProblemWriter {

    private static final String TYPE = "urn:observatoire:probleme:";

    private static final JsonMapper MAPPER = new JsonMapper();

    private ProblemWriter() {}

    static void write(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            Reason reason)
            throws IOException {
        String sentence = ReasonMessages.sentence(reason);
        ObjectNode problem =
                MAPPER.createObjectNode()
                        .put("type", TYPE + reason.code())
                        .put("title", title(status))
                        .put("status", status.value())
                        .put("detail", sentence)
                        .put("instance", request.getRequestURI());
        problem.putArray("errors")
                .addObject()
                .put("code", reason.code())
                .put("field", reason.field())
                .put("given", reason.given())
                .put("expected", reason.expected())
                .put("message", sentence);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream()
                .write(MAPPER.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
    }

    private static String title(HttpStatus status) {
        return ReasonMessages.sentence(
                switch (status) {
                    case UNAUTHORIZED -> Reason.of("acces.inconnu");
                    case NOT_FOUND -> Reason.of("acces.introuvable");
                    case METHOD_NOT_ALLOWED -> Reason.of("acces.autre-methode");
                    case SERVICE_UNAVAILABLE -> Reason.of("acces.indisponible");
                    case BAD_REQUEST -> Reason.of("acces.incorrect");
                    default -> Reason.of("acces.refuse");
                });
    }
}
