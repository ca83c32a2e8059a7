package fr.observatoire.query.anomaly;

import fr.observatoire.contract.annotation.AnnotationKind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Objects;

/** Reads the annotations that judging heeds. */
@Component
class NoteReader {

    private final JdbcClient database;

    NoteReader(JdbcClient database) {
        this.database = database;
    }

    Notes read() {
        return new Notes(
                this.database
                        .sql(
                                """
                                select note.kind, note.territory,
                                    coalesce(note.feed, indicator.feed, '') as source,
                                    note.first_day, coalesce(note.last_day, note.first_day) as last_day
                                from lecture.annotation note
                                left join lecture.indicator on indicator.id = note.indicator
                                where note.withdrawn_on is null and note.kind <> 'remarque'
                                """)
                        .query(
                                (row, number) ->
                                        new Notes.Note(
                                                AnnotationKind.ofId(row.getString("kind")),
                                                Objects.requireNonNull(row.getString("territory")),
                                                Objects.requireNonNull(row.getString("source")),
                                                row.getObject("first_day", LocalDate.class),
                                                row.getObject("last_day", LocalDate.class)))
                        .list());
    }
}
