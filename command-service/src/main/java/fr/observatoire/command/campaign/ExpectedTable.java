package fr.observatoire.command.campaign;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The schools that campaigns ask, in PostgreSQL. */
@Component
class ExpectedTable {

    private static final String READ =
            """
            select campaign, uai from campaign_school
            where campaign = any(?) and uai = any(?) and until is null
            """;

    private static final String JOIN =
            """
            insert into campaign_school (campaign, uai, since)
            select ?, uai, ? from unnest(?::text[]) uai
            on conflict (campaign, uai) do update set since = excluded.since, until = null
            """;

    private static final String LEAVE =
            "update campaign_school set until = ? where campaign = ? and uai = any(?)";

    private final JdbcTemplate jdbc;

    ExpectedTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the schools that each campaign asks. */
    Map<String, Set<String>> read(Collection<String> campaigns, Collection<String> uais) {
        Map<String, Set<String>> expected = new HashMap<>();
        if (!campaigns.isEmpty() && !uais.isEmpty()) {
            this.jdbc.query(
                    READ,
                    (row) -> {
                        expected.computeIfAbsent(row.getString(1), (any) -> new HashSet<>())
                                .add(row.getString(2));
                    },
                    campaigns.toArray(String[]::new),
                    uais.toArray(String[]::new));
        }
        return expected;
    }

    void join(String campaign, LocalDate since, List<String> uais) {
        this.jdbc.update(JOIN, campaign, since, uais.toArray(String[]::new));
    }

    void leave(String campaign, LocalDate until, List<String> uais) {
        this.jdbc.update(LEAVE, until, campaign, uais.toArray(String[]::new));
    }
}
