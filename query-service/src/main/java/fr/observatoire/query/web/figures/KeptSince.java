package fr.observatoire.query.web.figures;

import fr.observatoire.contract.indicator.Feed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;

/** Since when facts of single schools are told (ADR 014). */
@Component
public class KeptSince {

    private final JdbcClient database;

    KeptSince(JdbcClient database) {
        this.database = database;
    }

    /** The first day; before any when all are. */
    public LocalDate of(Feed feed) {
        return this.database
                .sql("select lecture.kept_since(?)")
                .param(feed.id())
                .query(LocalDate.class)
                .single();
    }

    /** Whether of this period only sums are left. */
    public boolean isOver(Feed feed, LocalDate start) {
        return start.isBefore(of(feed));
    }
}
