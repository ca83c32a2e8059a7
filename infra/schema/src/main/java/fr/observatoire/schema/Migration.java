package fr.observatoire.schema;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;
import org.springframework.boot.logging.LoggingSystem;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/**
 * The argument {@code migrate}: brings the database to the version that its service was built for,
 * as the role that owns it (docs/adr/012). No part of the service itself is started.
 *
 * @param schemas those that the migrations are about, the one with their history first; none for a
 *     database that has only the schema of everybody
 */
public record Migration(List<String> schemas) {

    private static final String ARGUMENT = "migrate";

    /** Where the database is and who owns it, as Spring would name them. */
    private static final List<String> VARIABLES =
            List.of("SPRING_FLYWAY_URL", "SPRING_FLYWAY_USER", "SPRING_FLYWAY_PASSWORD");

    /** Of these schemas, the one with the history first. */
    public static Migration of(String... schemas) {
        return new Migration(List.of(schemas));
    }

    /** Whether a migration is asked for, and nothing else. */
    public static boolean isAskedFor(String... arguments) {
        return List.of(arguments).equals(List.of(ARGUMENT));
    }

    /**
     * Migrates, and says what it did.
     *
     * @param environment holds {@code SPRING_FLYWAY_URL}, {@code _USER} and {@code _PASSWORD}
     * @param out where it says so, in French
     * @return the exit code: 0 when the database is as it should be, 1 when it could not be
     *     migrated, 2 when a variable is missing
     */
    public int run(Map<String, String> environment, PrintStream out) {
        // Of Flyway's own words none is for the user, but those of its errors
        LoggingSystem.get(Migration.class.getClassLoader()).beforeInitialize();
        List<String> missing =
                VARIABLES.stream().filter((name) -> !environment.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            out.println(SchemaTexts.of("schema.variables", String.join(", ", missing)));
            return 2;
        }
        List<String> values = VARIABLES.stream().map(environment::get).toList();
        try {
            out.println(told(migrate(values.get(0), values.get(1), values.get(2))));
            return 0;
        } catch (FlywayException ex) {
            out.println(SchemaTexts.of("schema.echec", ex.toString()));
            return 1;
        }
    }

    /**
     * Migrates a database.
     *
     * @param url its JDBC address
     * @param user the role that owns it
     * @throws FlywayException when it cannot be reached or a migration fails
     */
    public MigrateResult migrate(String url, String user, String password) {
        return Flyway.configure()
                .schemas(this.schemas.toArray(String[]::new))
                .dataSource(url, user, password)
                .load()
                .migrate();
    }

    private static String told(MigrateResult result) {
        return (result.migrationsExecuted == 0)
                ? SchemaTexts.of("schema.a-jour", result.database, result.initialSchemaVersion)
                : SchemaTexts.of(
                        "schema.fait",
                        result.database,
                        result.targetSchemaVersion,
                        result.migrationsExecuted);
    }
}
