package fr.observatoire.issuer.token;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.util.concurrent.TimeUnit;

/** What was given and has ended is kept by nobody; who did what, for a year. */
@Component
@EnableScheduling
public class EndedTokens {

    private static final String ENDED =
            "delete from oauth2_authorization where greatest(authorization_code_expires_at,"
                    + " access_token_expires_at, refresh_token_expires_at)"
                    + " < now() - interval '1 hour'";

    private static final String OLD = "delete from journal where at < now() - interval '1 year'";

    private final JdbcClient jdbc;

    EndedTokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    public void delete() {
        this.jdbc.sql(ENDED).update();
        this.jdbc.sql(OLD).update();
    }
}
