package fr.observatoire.issuer.journal;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** An append-only table, by ids: a name is nowhere in it. Kept for a year. */
@Repository
public class Journal {

    private final JdbcClient jdbc;

    Journal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Notes an act.
     *
     * @param who the {@code sub} of who acts; null when nobody is signed in
     * @param act what was done
     * @param about id of the account it was done to; null when none is known
     */
    public void note(@Nullable String who, Act act, @Nullable String about) {
        this.jdbc
                .sql("insert into journal(who, act, about) values (:who, :act, :about)")
                .param("who", who)
                .param("act", act.id())
                .param("about", about)
                .update();
    }

    /**
     * Entries, the newest first.
     *
     * @param id only those before this one; {@link Long#MAX_VALUE} for the latest
     * @param count at most so many
     */
    public List<Entry> before(long id, int count) {
        return this.jdbc
                .sql(
                        "select id, at, who, act, about from journal where id < :id"
                                + " order by id desc limit :count")
                .param("id", id)
                .param("count", count)
                .query(
                        (row, number) ->
                                new Entry(
                                        row.getLong("id"),
                                        row.getObject("at", OffsetDateTime.class).toInstant(),
                                        row.getString("who"),
                                        row.getString("act"),
                                        row.getString("about")))
                .list();
    }

    /**
     * A line of the journal.
     *
     * @param id a later entry has a higher one
     * @param act id of an {@link Act}
     */
    public record Entry(
            long id, Instant at, @Nullable String who, String act, @Nullable String about) {}
}
