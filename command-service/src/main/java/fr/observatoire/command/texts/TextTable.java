package fr.observatoire.command.texts;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** Texts in PostgreSQL. They are written once, and erased for good. */
@Component
class TextTable {

    private final JdbcTemplate jdbc;

    TextTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps words under a key that is free; false when it is not. */
    boolean keep(UUID key, Words words) {
        return this.jdbc.update(
                        "insert into texte (cle, uai, contenu) values (?, ?, ?)"
                                + " on conflict (cle) do nothing",
                        key,
                        words.uai().value(),
                        words.content())
                > 0;
    }

    /** Whether the key stands for these very words. */
    boolean holds(UUID key, Words words) {
        return Boolean.TRUE.equals(
                this.jdbc.queryForObject(
                        "select exists (select from texte"
                                + " where cle = ? and uai = ? and contenu = ?)",
                        Boolean.class,
                        key,
                        words.uai().value(),
                        words.content()));
    }

    void erase(UUID key) {
        this.jdbc.update("delete from texte where cle = ?", key);
    }
}
