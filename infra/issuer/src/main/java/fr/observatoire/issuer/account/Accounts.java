package fr.observatoire.issuer.account;

import fr.observatoire.issuer.IssuerSettings;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The table of accounts. Outside a demonstration every query passes the demo accounts over: a data
 * folder that had been a demo holds them still, and nobody signs in with them.
 */
@Repository
public class Accounts {

    private static final String ALL =
            "select id, name, rights, active, password is not null as has_password, password,"
                    + " sessions_ended from account where (not demo or :demo)";

    private final JdbcClient jdbc;

    private final boolean demo;

    Accounts(JdbcClient jdbc, IssuerSettings settings) {
        this.jdbc = jdbc;
        this.demo = settings.isDemo();
    }

    /** The account with that id, if it may sign in. */
    public Optional<Account> active(UUID id) {
        return find(id).filter(Account::active);
    }

    /** The account with that {@code sub}, if it may sign in; none for what is no id of ours. */
    public Optional<Account> active(String sub) {
        try {
            return active(UUID.fromString(sub));
        } catch (IllegalArgumentException ex) {
            return Optional.empty();
        }
    }

    public Optional<Account> find(UUID id) {
        return query(ALL + " and id = :id").param("id", id).query(Accounts::account).optional();
    }

    /** The id behind a sign-in name, active or not. */
    public Optional<UUID> idOf(String name) {
        return query(ALL + " and name = :name")
                .param("name", name)
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional();
    }

    /** What the sign-in of that name is checked against, when it may sign in at all. */
    public Optional<Credentials> credentials(String name) {
        return query(ALL + " and name = :name and active and password is not null")
                .param("name", name)
                .query(
                        (row, number) ->
                                new Credentials(
                                        row.getObject("id", UUID.class),
                                        row.getString("password"),
                                        row.getInt("sessions_ended")))
                .optional();
    }

    public List<Account> all() {
        return query(ALL + " order by name").query(Accounts::account).list();
    }

    /** Whether somebody could mind the accounts; a person yet to choose a password could not. */
    public boolean hasAdmin() {
        return adminsBut(null) > 0;
    }

    /** How many active admins there are, one of them left out. */
    public long adminsBut(@Nullable UUID id) {
        return all().stream()
                .filter(Account::isAdmin)
                .filter(account -> account.active() && account.hasPassword())
                .filter(account -> !account.id().equals(id))
                .count();
    }

    /**
     * Makes an account without a password.
     *
     * @return false when the name is taken
     */
    public boolean create(UUID id, String name, List<String> rights) {
        return this.jdbc
                        .sql(
                                "insert into account(id, name, rights) values (:id, :name, :rights)"
                                        + " on conflict (name) do nothing")
                        .param("id", id)
                        .param("name", name)
                        .param("rights", rights.toArray(String[]::new))
                        .update()
                > 0;
    }

    public void changeRights(UUID id, List<String> rights) {
        this.jdbc
                .sql("update account set rights = :rights where id = :id")
                .param("rights", rights.toArray(String[]::new))
                .param("id", id)
                .update();
    }

    public void changePassword(UUID id, @Nullable String hash) {
        this.jdbc
                .sql("update account set password = :hash where id = :id")
                .param("hash", hash)
                .param("id", id)
                .update();
        endSessions(id);
    }

    public void setActive(UUID id, boolean active) {
        this.jdbc
                .sql("update account set active = :active where id = :id")
                .param("active", active)
                .param("id", id)
                .update();
        endSessions(id);
    }

    /** Whoever is signed in signs in again; refresh tokens given before are worth nothing. */
    public void endSessions(UUID id) {
        this.jdbc
                .sql("update account set sessions_ended = sessions_ended + 1 where id = :id")
                .param("id", id)
                .update();
        this.jdbc
                .sql("delete from oauth2_authorization where principal_name = :id")
                .param("id", id.toString())
                .update();
    }

    private JdbcClient.StatementSpec query(String sql) {
        return this.jdbc.sql(sql).param("demo", this.demo);
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("name"),
                List.of((String[]) row.getArray("rights").getArray()),
                row.getBoolean("active"),
                row.getBoolean("has_password"),
                row.getInt("sessions_ended"));
    }
}
