package fr.observatoire.query.web.access;

import fr.observatoire.parts.testing.Attack;

import java.net.http.HttpResponse;
import java.util.Optional;

/** What was seen of an attack. */
final class Seen {

    private static final int ENOUGH = 24;

    private Seen() {}

    static Optional<String> fault(HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        return answer.headers().firstValue("Set-Cookie").orElse("").contains("intrus")
                ? Optional.of("sets a cookie")
                : Attack.fault(answer.statusCode(), type, answer.body());
    }

    /** Enough of a text to know it again. */
    static String start(String text) {
        return text.substring(0, Math.min(ENOUGH, text.length()));
    }
}
