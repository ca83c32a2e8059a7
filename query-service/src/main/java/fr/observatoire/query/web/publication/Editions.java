package fr.observatoire.query.web.publication;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.period.SchoolYear;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The editions that were drawn. */
@Component
public class Editions {

    private final JdbcClient database;

    Editions(JdbcClient database) {
        this.database = database;
    }

    /** The last year first. */
    public List<Edition> all() {
        return this.database
                .sql("select * from lecture.edition order by school_year desc, feed")
                .query(Editions::edition)
                .list();
    }

    public Optional<Edition> find(Feed feed, SchoolYear year) {
        return all().stream()
                .filter((it) -> it.feed() == feed && it.year().equals(year))
                .findFirst();
    }

    /** Whether any inventory was declared of the school year: the one feed that has editions. */
    public boolean hasFacts(SchoolYear year) {
        return this.database
                .sql(
                        """
                        select exists (
                            select from lecture.equipment_fact
                            where inventory_date between :from and :to)
                        """)
                .param("from", year.firstDay())
                .param("to", year.lastDay())
                .query(Boolean.class)
                .single();
    }

    private static Edition edition(ResultSet row, int number) throws SQLException {
        Array indicators = row.getArray("indicators");
        return new Edition(
                Feed.of(row.getString("feed")),
                new SchoolYear(row.getInt("school_year")),
                row.getObject("drawn_on", LocalDate.class),
                row.getObject("drawn_at", OffsetDateTime.class).toInstant(),
                (indicators == null) ? null : List.of((String[]) indicators.getArray()),
                row.getLong("position"));
    }
}
