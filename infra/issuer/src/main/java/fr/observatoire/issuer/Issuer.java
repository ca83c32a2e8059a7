package fr.observatoire.issuer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Signs people and machines in to a standalone observatory. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Issuer {

    /** Starts the issuer; its configuration is in {@code application.yaml}. */
    public static void main(String[] args) {
        SpringApplication.run(Issuer.class, args);
    }
}
