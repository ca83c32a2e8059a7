package fr.observatoire.ingest.problem;

import org.springframework.http.HttpStatus;

/** The ways in which a request fails as a whole. Title and detail are in the message file. */
public enum ProblemKind {

    /** A header or parameter does not have its form. */
    REQUEST(HttpStatus.BAD_REQUEST, "requete"),

    /** The body is not the JSON it says it is. */
    JSON(HttpStatus.BAD_REQUEST, "json"),

    /** The body ended early. */
    INTERRUPTED(HttpStatus.BAD_REQUEST, "interrompu"),

    /** None of the submissions has the right shape. */
    SUBMISSIONS(HttpStatus.UNPROCESSABLE_CONTENT, "depots"),

    /** The file's structure is wrong: nothing of it was sent on. */
    FILE(HttpStatus.UNPROCESSABLE_CONTENT, "fichier"),

    /** The body is larger than is taken. */
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "trop-grand"),

    /** More submissions than one request may hold. */
    TOO_MANY(HttpStatus.CONTENT_TOO_LARGE, "trop-nombreux"),

    /** The body is compressed, or a form. */
    ENCODING(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "codage"),

    /** The file's id already stands for another content. */
    CONFLICT(HttpStatus.CONFLICT, "conflit"),

    /** The same file is being received. */
    BUSY(HttpStatus.CONFLICT, "en-cours"),

    /** Not the sender's to send, or to speak for. */
    FORBIDDEN(HttpStatus.FORBIDDEN, "droits"),

    /** More often than one account may. */
    TOO_OFTEN(HttpStatus.TOO_MANY_REQUESTS, "debit"),

    NOT_FOUND(HttpStatus.NOT_FOUND, "introuvable"),

    /** Kafka does not answer. */
    BROKER(HttpStatus.SERVICE_UNAVAILABLE, "indisponible"),

    /** What keeps texts does not answer. */
    TEXTS(HttpStatus.SERVICE_UNAVAILABLE, "textes"),

    /** The spool's disk is nearly full. */
    STORAGE(HttpStatus.INSUFFICIENT_STORAGE, "espace"),

    /** Our fault. */
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "interne");

    private final HttpStatus status;

    private final String id;

    ProblemKind(HttpStatus status, String id) {
        this.status = status;
        this.id = id;
    }

    public HttpStatus status() {
        return this.status;
    }

    /** Key of its messages, and end of its type's URN. */
    public String id() {
        return this.id;
    }
}
