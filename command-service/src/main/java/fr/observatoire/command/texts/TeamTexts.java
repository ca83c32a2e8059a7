package fr.observatoire.command.texts;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.util.Objects;
import java.util.UUID;

/** What teams word, beside what schools do: written once, and erased like any text. */
@Component
public class TeamTexts {

    private final JdbcTemplate jdbc;

    TeamTexts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The key under which a team's very words are kept, or a new one. */
    public UUID key(String territory, String content) {
        return this.jdbc
                .query(
                        "select cle from texte where territoire = ? and contenu = ?"
                                + " order by cree_le, cle limit 1",
                        (row, number) -> Objects.requireNonNull(row.getObject(1, UUID.class)),
                        territory,
                        content)
                .stream()
                .findFirst()
                .orElseGet(UUID::randomUUID);
    }

    /** Keeps words under the key that they were given. */
    public void keep(UUID key, String territory, String content) {
        this.jdbc.update(
                "insert into texte (cle, territoire, contenu) values (?, ?, ?)"
                        + " on conflict (cle) do nothing",
                key,
                territory,
                content);
    }
}
