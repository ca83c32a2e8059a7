package fr.observatoire.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

import java.time.Clock;

/** Seals, for the service that asks for them. */
@AutoConfiguration
public class SealConfiguration {

    @Bean
    @Lazy
    DoorKey doorKey(@Value("${observatoire.identite.porte.cle:}") String text) {
        return DoorKey.of(text);
    }

    @Bean
    @Lazy
    Seals seals(DoorKey key) {
        return new Seals(key, Clock.systemUTC());
    }

    @Bean
    @Lazy
    SealReader sealReader(DoorKey key) {
        return new SealReader(key);
    }
}
