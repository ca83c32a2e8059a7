package fr.observatoire.query.web.journal;

import fr.observatoire.access.Journal;
import fr.observatoire.access.JournalEntry;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The read side's own entries. */
@Component
class JournalTable implements Journal {

    private final JdbcClient database;

    JournalTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void write(JournalEntry entry) {
        this.database
                .sql(
                        "insert into lecture.journal (who, what, about, status)"
                                + " values (:who, :what, :about, :status)")
                .paramSource(entry)
                .update();
    }
}
