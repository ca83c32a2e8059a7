package fr.observatoire.standalone.up;

import fr.observatoire.parts.PostgresOptions;
import fr.observatoire.standalone.load.AccessTokens;

import java.util.List;
import java.util.stream.Stream;

/** Who the parts of this installation are to one another, by names in the secrets' file. */
final class Identity {

    /** The launcher's own machine account. */
    static final String LAUNCHER = "observatoire-lanceur";

    /** Secret of the client that the pages sign people in with. */
    static final String PAGES_SECRET = "identite_pages";

    static final String LAUNCHER_SECRET = "identite_lanceur";

    /** What the door signs its records with, and command-service checks: 32 bytes, base64url. */
    static final String DOOR_KEY = "porte_cle";

    /** Of every demo account, shown on the sign-in page. */
    static final String DEMO_PASSWORD = "demo";

    private static final List<String> OWN =
            List.of(PAGES_SECRET, LAUNCHER_SECRET, DOOR_KEY, DEMO_PASSWORD);

    private Identity() {}

    /** The roles of PostgreSQL and the names above. */
    static List<String> secrets() {
        return Stream.concat(PostgresOptions.ROLES.stream(), OWN.stream()).toList();
    }

    /** Tokens of the launcher, which may send everything and see everything. */
    static AccessTokens tokens(StackOptions options, DataFolder data) {
        return new AccessTokens(
                "http://127.0.0.1:" + options.issuer(),
                LAUNCHER,
                Secrets.in(data.secrets(), List.of(LAUNCHER_SECRET)).of(LAUNCHER_SECRET));
    }
}
