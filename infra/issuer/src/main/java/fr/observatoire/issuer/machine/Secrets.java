package fr.observatoire.issuer.machine;

import fr.observatoire.issuer.Draw;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;

/** The secrets of machine accounts, of which only hashes are kept. */
@Repository
public class Secrets {

    private final JdbcClient jdbc;

    Secrets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Hexadecimal hashes of the secrets that are valid now. */
    List<String> valid(String machine) {
        return this.jdbc
                .sql(
                        "select hash from machine_secret where machine = :machine"
                                + " and (expires_at is null or expires_at > now())")
                .param("machine", machine)
                .query((row, number) -> row.getString("hash"))
                .list();
    }

    /**
     * Draws one more secret.
     *
     * @param machine whose
     * @param othersEndAfter from now to the end of those before; null: when they are withdrawn
     * @return the secret, which is nowhere else
     */
    public String add(String machine, @Nullable Duration othersEndAfter) {
        if (othersEndAfter != null) {
            endOthers(machine, othersEndAfter);
        }
        String secret = Draw.secret();
        keep(machine, secret);
        return secret;
    }

    /** Ends all secrets but the newest, at once. */
    public void withdrawOld(String machine) {
        this.jdbc
                .sql(
                        "delete from machine_secret where machine = :machine and made_at <"
                                + " (select max(made_at) from machine_secret"
                                + " where machine = :machine)")
                .param("machine", machine)
                .update();
    }

    /** Makes a secret given by the configuration the only one. */
    public void only(String machine, String secret) {
        this.jdbc
                .sql("delete from machine_secret where machine = :machine and hash <> :hash")
                .param("machine", machine)
                .param("hash", hash(secret))
                .update();
        keep(machine, secret);
    }

    static String hash(CharSequence secret) {
        return HexFormat.of().formatHex(Draw.hash(secret));
    }

    private void endOthers(String machine, Duration after) {
        this.jdbc
                .sql(
                        "update machine_secret set expires_at ="
                                + " least(expires_at, now() + make_interval(secs => :seconds))"
                                + " where machine = :machine")
                .param("seconds", after.toSeconds())
                .param("machine", machine)
                .update();
    }

    private void keep(String machine, String secret) {
        this.jdbc
                .sql(
                        "insert into machine_secret(machine, hash, made_at)"
                                + " values (:machine, :hash, clock_timestamp())"
                                + " on conflict do nothing")
                .param("machine", machine)
                .param("hash", hash(secret))
                .update();
    }
}
