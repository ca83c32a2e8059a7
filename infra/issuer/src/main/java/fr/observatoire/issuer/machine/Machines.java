package fr.observatoire.issuer.machine;

import fr.observatoire.issuer.IssuerSettings;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The table of machine accounts; those of a demonstration exist in one only. */
@Repository
public class Machines {

    private static final String ALL =
            "select id, rights, feeds, perimeter, active, (select count(*) from machine_secret s"
                    + " where s.machine = m.id and (expires_at is null or expires_at > now()))"
                    + " as secrets from machine m where (not demo or :demo)";

    private final JdbcClient jdbc;

    private final boolean demo;

    Machines(JdbcClient jdbc, IssuerSettings settings) {
        this.jdbc = jdbc;
        this.demo = settings.isDemo();
    }

    public Optional<Machine> active(String id) {
        return find(id).filter(Machine::active);
    }

    public Optional<Machine> find(String id) {
        return this.jdbc
                .sql(ALL + " and id = :id")
                .param("demo", this.demo)
                .param("id", id)
                .query(Machines::machine)
                .optional();
    }

    public List<Machine> all() {
        return this.jdbc
                .sql(ALL + " order by id")
                .param("demo", this.demo)
                .query(Machines::machine)
                .list();
    }

    /**
     * Makes a machine account without a secret.
     *
     * @return false when the id is taken
     */
    public boolean create(Machine machine) {
        return write(
                        "insert into machine(id, rights, feeds, perimeter)"
                                + " values (:id, :rights, :feeds, :perimeter)"
                                + " on conflict (id) do nothing",
                        machine)
                > 0;
    }

    /** Changes rights, feeds and perimeter. */
    public void changeReach(Machine machine) {
        write(
                "update machine set rights = :rights, feeds = :feeds, perimeter = :perimeter"
                        + " where id = :id",
                machine);
    }

    /** A machine account that follows the configuration: made, or brought up to date. */
    public void keep(Machine machine, boolean demo) {
        create(machine);
        changeReach(machine);
        this.jdbc
                .sql("update machine set active = true, demo = :demo where id = :id")
                .param("demo", demo)
                .param("id", machine.id())
                .update();
    }

    public void setActive(String id, boolean active) {
        this.jdbc
                .sql("update machine set active = :active where id = :id")
                .param("active", active)
                .param("id", id)
                .update();
    }

    private int write(String sql, Machine machine) {
        return this.jdbc
                .sql(sql)
                .param("id", machine.id())
                .param("rights", array(machine.rights()))
                .param("feeds", array(machine.feeds()))
                .param("perimeter", array(machine.perimeter()))
                .update();
    }

    private static String[] array(List<String> texts) {
        return texts.toArray(String[]::new);
    }

    private static Machine machine(ResultSet row, int number) throws SQLException {
        return new Machine(
                row.getString("id"),
                list(row, "rights"),
                list(row, "feeds"),
                list(row, "perimeter"),
                row.getBoolean("active"),
                row.getInt("secrets"));
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
