package fr.observatoire.command.journal;

import fr.observatoire.access.Journal;
import fr.observatoire.access.JournalEntry;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table {@code journal}. */
@Component
class JournalTable implements Journal {

    private final JdbcTemplate database;

    JournalTable(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public void write(JournalEntry entry) {
        this.database.update(
                "insert into journal (who, what, about, status) values (?, ?, ?, ?)",
                entry.who(),
                entry.what(),
                entry.about(),
                entry.status());
    }
}
