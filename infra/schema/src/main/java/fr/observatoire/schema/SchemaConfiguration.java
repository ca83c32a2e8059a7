package fr.observatoire.schema;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;

import java.util.Arrays;
import java.util.Objects;

/**
 * Where Spring would migrate, before anything else meets the database, the service only looks: its
 * role may change no table.
 */
@AutoConfiguration
public class SchemaConfiguration {

    @Bean
    FlywayMigrationStrategy versionIsRequired(@Value("${spring.application.name}") String service) {
        return (flyway) -> require(service, flyway);
    }

    private static void require(String service, Flyway flyway) {
        MigrationInfoService known = flyway.info();
        String found = version(known.current());
        String wanted =
                version(
                        Arrays.stream(known.all())
                                .filter((it) -> it.getState().isResolved())
                                .reduce((first, second) -> second)
                                .orElse(null));
        if (!found.equals(wanted)) {
            throw new WrongSchemaException(service, known.getInfoResult().database, found, wanted);
        }
    }

    private static String version(@Nullable MigrationInfo info) {
        return (info == null) ? "0" : Objects.toString(info.getVersion());
    }
}
