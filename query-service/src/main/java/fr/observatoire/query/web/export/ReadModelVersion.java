package fr.observatoire.query.web.export;

import fr.observatoire.access.Callers;
import fr.observatoire.query.web.period.Today;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What an answer depends on beside its address: the events projected, the catalogue, the day, what
 * is no longer kept, and who asks.
 */
@Component
class ReadModelVersion {

    private static final String VERSION =
            """
            select md5(concat(
                (select string_agg(segment || ':' || coalesce(encode(token, 'hex'), ''), ','
                    order by segment) from lecture.TokenEntry),
                (select string_agg(fingerprint, ',' order by name) from lecture.derivation),
                (select count(indicators) from lecture.edition),
                (select string_agg(concat(feed, kept_since, active), ',' order by feed)
                    from lecture.retention),
                :rights))
            """;

    private final JdbcClient database;

    ReadModelVersion(JdbcClient database) {
        this.database = database;
    }

    /** An entity tag; for the same rights the same until anything that is counted changes. */
    String tag() {
        String version =
                this.database
                        .sql(VERSION)
                        .param("rights", String.join(" ", Callers.current().rightIds()))
                        .query(String.class)
                        .single();
        return "\"" + version + "-" + Today.inParis() + "\"";
    }
}
