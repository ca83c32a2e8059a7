package fr.observatoire.parts;

import fr.observatoire.parts.process.Ports;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How to run a PostgreSQL server.
 *
 * @param folder its data, kept from one start to the next; made when missing
 * @param log file its messages are appended to, in a folder that exists
 * @param port TCP port on 127.0.0.1, from 1 to 65535
 * @param sharedBuffersMb its page cache, in MB, at least 16
 * @param passwords by role; holds all of {@link #ROLES}. The superuser's is fixed by the first
 *     start, the others may change with each start
 */
public record PostgresOptions(
        Path folder, Path log, int port, int sharedBuffersMb, Map<String, String> passwords) {

    /**
     * The roles that need a password: the superuser, then those of {@code
     * infra/postgres/bootstrap.sql} but for the logins of Grafana's organisations, which have none
     * until {@link PostgresServer#setPasswords} gives them one.
     */
    public static final List<String> ROLES =
            List.of(
                    PostgresServer.SUPERUSER,
                    PostgresServer.MIGRATION,
                    "observatoire_write",
                    "observatoire_read",
                    "observatoire_events_reader",
                    "observatoire_grafana",
                    "observatoire_identity");

    public PostgresOptions {
        passwords = Map.copyOf(passwords);
        if (!passwords.keySet().containsAll(ROLES)) {
            throw new IllegalArgumentException("a password is needed for each of " + ROLES);
        }
    }

    /**
     * A small server whose roles all have the same password, on a free port.
     *
     * @param folder its data and its log
     * @param password of every role
     * @return options for tests
     */
    public static PostgresOptions forTests(Path folder, String password) {
        Map<String, String> passwords = new LinkedHashMap<>();
        ROLES.forEach((role) -> passwords.put(role, password));
        return new PostgresOptions(
                folder,
                Folders.create(folder).resolve("postgresql.log"),
                Ports.free(),
                128,
                passwords);
    }

    String password(String role) {
        String password = this.passwords.get(role);
        if (password == null) {
            throw new IllegalArgumentException("no password is known for role " + role);
        }
        return password;
    }
}
