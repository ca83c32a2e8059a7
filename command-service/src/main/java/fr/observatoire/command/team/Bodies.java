package fr.observatoire.command.team;

import fr.observatoire.command.problem.ProblemException;
import fr.observatoire.command.problem.ProblemKind;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.JsonText;
import fr.observatoire.contract.submission.Read;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads bodies no further than allowed. */
public final class Bodies {

    private static final int MAX_BYTES = 1024 * 1024;

    private Bodies() {}

    /** The body as text. */
    public static String text(HttpServletRequest request) throws IOException {
        byte[] bytes = bytes(request);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8))) {
            throw new ProblemException(
                    ProblemKind.UNREADABLE, List.of(Reason.of("corps.utf-8", "body")));
        }
        return text;
    }

    /** The body as JSON; what it must hold is judged afterwards. */
    public static JsonNode json(HttpServletRequest request) throws IOException {
        return switch (JsonText.read(bytes(request), MAX_BYTES)) {
            case Read.Done<JsonNode>(JsonNode node) -> node;
            case Read.Refused<JsonNode>(List<Reason> reasons) ->
                    throw new ProblemException(ProblemKind.UNREADABLE, reasons);
        };
    }

    private static byte[] bytes(HttpServletRequest request) throws IOException {
        String coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !"identity".equalsIgnoreCase(coding)) {
            throw new ProblemException(
                    ProblemKind.ENCODING,
                    List.of(Reason.of("corps.codage", HttpHeaders.CONTENT_ENCODING, coding, null)));
        }
        byte[] body = request.getInputStream().readNBytes(MAX_BYTES + 1);
        if (body.length > MAX_BYTES) {
            throw new ProblemException(
                    ProblemKind.TOO_LARGE,
                    List.of(Reason.of("corps.trop-grand", "body", null, MAX_BYTES)));
        }
        return body;
    }
}
