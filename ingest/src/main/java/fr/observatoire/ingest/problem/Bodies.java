package fr.observatoire.ingest.problem;

import fr.observatoire.contract.reason.Reason;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads bodies no further than allowed. */
public final class Bodies {

    private static final Set<String> FORMS =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data");

    private Bodies() {}

    /**
     * Reads a body into memory.
     *
     * @throws ProblemException when it is longer than the limit, in bytes, or compressed
     */
    public static byte[] read(HttpServletRequest request, int limit) throws IOException {
        requirePlain(request, limit);
        byte[] body = request.getInputStream().readNBytes(limit + 1);
        if (body.length > limit) {
            throw tooLarge(body.length, limit);
        }
        return body;
    }

    /** Refuses forms, compressed bodies, and those that say themselves that they are too large. */
    public static void requirePlain(HttpServletRequest request, long limit) {
        String coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !"identity".equalsIgnoreCase(coding)) {
            throw encoding(HttpHeaders.CONTENT_ENCODING, coding);
        }
        String type = request.getContentType();
        if (type != null && FORMS.stream().anyMatch(type.toLowerCase(Locale.ROOT)::startsWith)) {
            throw encoding(HttpHeaders.CONTENT_TYPE, type);
        }
        if (request.getContentLengthLong() > limit) {
            throw tooLarge(request.getContentLengthLong(), limit);
        }
    }

    public static ProblemException tooLarge(long length, long limit) {
        return new ProblemException(
                ProblemKind.TOO_LARGE,
                List.of(Reason.of("corps.trop-grand", "body", length, limit)));
    }

    private static ProblemException encoding(String header, String given) {
        return new ProblemException(
                ProblemKind.ENCODING, List.of(Reason.of("corps.codage", header, given, null)));
    }
}
