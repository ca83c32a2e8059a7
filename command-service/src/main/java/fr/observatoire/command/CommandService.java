package fr.observatoire.command;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

import java.time.Clock;

/** The write side: reads submissions from Kafka, decides, and stores events and receipts. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class CommandService {

    public static void main(String[] args) {
        SpringApplication.run(CommandService.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
