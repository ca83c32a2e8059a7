package fr.observatoire.query;

import fr.observatoire.query.schema.ReadSchemas;
import fr.observatoire.schema.Migration;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Projects the events into a read model, and answers from it. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class QueryService {

    /**
     * Starts the service, whose configuration is in {@code application.yaml}; or, with the one
     * argument {@code migrate}, migrates its database and ends.
     */
    public static void main(String[] args) {
        if (Migration.isAskedFor(args)) {
            System.exit(
                    ReadSchemas.MIGRATION.run(
                            System.getenv(),
                            new PrintStream(System.out, true, StandardCharsets.UTF_8)));
        }
        SpringApplication.run(QueryService.class, args);
    }
}
