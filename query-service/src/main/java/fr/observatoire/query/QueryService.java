package fr.observatoire.query;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Projects the events into a read model, and answers from it. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class QueryService {

    /** Starts the service; its configuration is in {@code application.yaml}. */
    public static void main(String[] args) {
        SpringApplication.run(QueryService.class, args);
    }
}
