package fr.observatoire.query.web.problem;

import org.springframework.http.HttpStatus;

/** Which words a page has for a status. */
final class PageKinds {

    private PageKinds() {}

    static String of(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> "401";
            case FORBIDDEN -> "403";
            case NOT_FOUND -> "404";
            default -> status.is4xxClientError() ? "4xx" : "5xx";
        };
    }
}
