package fr.observatoire.command.problem;

import org.springframework.http.HttpStatus;

/** The ways in which a request fails as a whole. Title and detail are in the message file. */
public enum ProblemKind {

    /** A header does not have its form. */
    REQUEST(HttpStatus.BAD_REQUEST, "requete"),

    /** The body is not the JSON or YAML it should be. */
    UNREADABLE(HttpStatus.BAD_REQUEST, "illisible"),

    /** The body is compressed, or a form. */
    ENCODING(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "codage"),

    /** The body is larger than is taken. */
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "trop-grand"),

    /** It can be read, and cannot be so. */
    REFUSED(HttpStatus.UNPROCESSABLE_CONTENT, "refus"),

    /** It cannot be so any more, or not yet. */
    CONFLICT(HttpStatus.CONFLICT, "conflit"),

    /** Not the asker's to decide, or to speak for. */
    FORBIDDEN(HttpStatus.FORBIDDEN, "droits"),

    NOT_FOUND(HttpStatus.NOT_FOUND, "introuvable"),

    /** PostgreSQL does not answer, or not in time. */
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "indisponible"),

    /** Our fault. */
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "interne");

    private final HttpStatus status;

    private final String id;

    ProblemKind(HttpStatus status, String id) {
        this.status = status;
        this.id = id;
    }

    HttpStatus status() {
        return this.status;
    }

    /** Key of its messages, and end of its type's URN. */
    String id() {
        return this.id;
    }
}
