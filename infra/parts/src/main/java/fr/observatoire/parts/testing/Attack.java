package fr.observatoire.parts.testing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What attackers write where a harmless word is asked, and what no answer to it may show. */
public final class Attack {

    /** Where a text stands in a statement as it came, these find more than an unknown word. */
    public static final List<String> WIDENING =
            List.of("zzqq' or '1'='1", "zzqq) or (1=1", "%", "_");

    /** All of them; the product is one that no page shows by itself. */
    public static final List<String> TEXTS =
            List.of(
                    "zzqq' or '1'='1",
                    "zzqq) or (1=1",
                    "%",
                    "_",
                    "'; drop table lecture.school; -- $$ __${7919*7919}__"
                            + " \"><script>alert(1)</script>",
                    "a\r\nSet-Cookie: intrus=1 ../../../../etc/passwd",
                    "\u202E\uD83D\uDE08\u0000\u200F",
                    "x".repeat(10_000));

    private static final Pattern INSIDES =
            Pattern.compile(
                    "Exception|\\bat (fr|java|jakarta|org)\\.|org\\.(postgres|spring|axon|apache)"
                            + "|SQLSTATE|syntax error|62710561|root:x:");

    private static final Pattern MARKUP = Pattern.compile("<script>alert", Pattern.LITERAL);

    private Attack() {}

    /** What is wrong with an answer; empty when it is one that may be given. */
    public static Optional<String> fault(int status, String type, String body) {
        if (status >= 500) {
            return Optional.of("status " + status);
        }
        if (INSIDES.matcher(body).find()) {
            return Optional.of("shows its insides");
        }
        return (type.startsWith("text/html") && MARKUP.matcher(body).find())
                ? Optional.of("runs a script")
                : Optional.empty();
    }
}
