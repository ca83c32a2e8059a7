package fr.observatoire.command.campaign;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
}
