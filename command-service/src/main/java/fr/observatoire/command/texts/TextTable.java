package fr.observatoire.command.texts;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Texts in PostgreSQL. They are written once. */
@Component
class TextTable {

    private final JdbcTemplate jdbc;

    TextTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps words under a key that is free; false when it is not. */
    boolean keep(UUID key, Words words) {
        return this.jdbc.update(
                        "insert into texte (cle, uai, territoire, contenu) values (?, ?, ?, ?)"
                                + " on conflict (cle) do nothing",
                        key,
                        words.uai(),
                        words.territory(),
                        words.content())
                > 0;
    }

    /** UAI of the school whose text it is; nothing for a territory's, and for none. */
    Optional<String> school(UUID key) {
        return this.jdbc
                .query(
                        "select uai from texte where cle = ? and uai is not null",
                        (row, number) -> Objects.requireNonNull(row.getString(1)),
                        key)
                .stream()
                .findFirst();
    }

    /** The first key under which an owner's very words are kept. */
    Optional<UUID> find(Words words) {
        return this.jdbc
                .query(
                        "select cle from texte where (uai = ? or territoire = ?) and contenu = ?"
                                + " order by cree_le, cle limit 1",
                        (row, number) -> Objects.requireNonNull(row.getObject(1, UUID.class)),
                        words.uai(),
                        words.territory(),
                        words.content())
                .stream()
                .findFirst();
    }
}
