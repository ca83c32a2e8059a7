package fr.observatoire.command;

import fr.observatoire.schema.Migration;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** The write side: reads submissions from Kafka, decides, and stores events and receipts. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class CommandService {

    /**
     * Starts the service; or, with the one argument {@code migrate}, migrates its database and
     * ends.
     */
    public static void main(String[] args) {
        if (Migration.isAskedFor(args)) {
            System.exit(
                    Migration.of()
                            .run(
                                    System.getenv(),
                                    new PrintStream(System.out, true, StandardCharsets.UTF_8)));
        }
        SpringApplication.run(CommandService.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
