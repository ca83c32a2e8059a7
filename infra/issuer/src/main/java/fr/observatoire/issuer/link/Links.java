package fr.observatoire.issuer.link;

import fr.observatoire.issuer.Draw;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Optional;
import java.util.UUID;

/** One-time links: valid for a day and once, kept as hashes. */
@Repository
public class Links {

    private final JdbcClient jdbc;

    Links(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Draws a link; those drawn before for the same account end.
     *
     * @param account who will choose a password; null: the first admin, not yet made
     * @return the link's secret, which is nowhere else
     */
    public String draw(@Nullable UUID account) {
        end(account);
        String secret = Draw.secret();
        this.jdbc
                .sql("insert into link values (:hash, :account, now() + interval '24 hours')")
                .param("hash", Draw.hash(secret))
                .param("account", account)
                .update();
        return secret;
    }

    /** Ends the links of an account, or of the first admin. */
    public void end(@Nullable UUID account) {
        this.jdbc
                .sql("delete from link where account is not distinct from cast(:account as uuid)")
                .param("account", account)
                .update();
    }

    /** What a link is for, while it is valid. */
    public Optional<Link> find(String secret) {
        return read("select account from link where hash = :hash and expires_at > now()", secret);
    }

    /** Uses a link up: of two who come with it at once, one finds nothing. */
    Optional<Link> take(String secret) {
        return read(
                "delete from link where hash = :hash and expires_at > now() returning account",
                secret);
    }

    private Optional<Link> read(String sql, String secret) {
        return this.jdbc
                .sql(sql)
                .param("hash", Draw.hash(secret))
                .query((row, number) -> new Link(row.getObject("account", UUID.class)))
                .optional();
    }

    /**
     * A valid link.
     *
     * @param account who chooses a password; null: the first admin, not yet made
     */
    public record Link(@Nullable UUID account) {}
}
