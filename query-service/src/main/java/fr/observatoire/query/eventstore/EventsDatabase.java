package fr.observatoire.query.eventstore;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import javax.sql.DataSource;

/**
 * The write side's database, read only: its events, receipts and files. Its beans are asked for
 * with {@code @Qualifier("events")}; without it one gets the read model's.
 */
@Configuration(proxyBeanMethods = false)
public class EventsDatabase {

    /** What the beans of this database are qualified with. */
    public static final String EVENTS = "events";

    @Bean(defaultCandidate = false)
    @Qualifier(EVENTS)
    @ConfigurationProperties("observatoire.events.datasource")
    DataSourceProperties eventsDataSourceProperties() {
        return new DataSourceProperties();
    }

    @Bean(defaultCandidate = false)
    @Qualifier(EVENTS)
    @ConfigurationProperties("observatoire.events.datasource.hikari")
    HikariDataSource eventsDataSource(@Qualifier(EVENTS) DataSourceProperties properties) {
        return properties.initializeDataSourceBuilder().type(HikariDataSource.class).build();
    }

    @Bean(defaultCandidate = false)
    @Qualifier(EVENTS)
    JdbcClient eventsJdbcClient(@Qualifier(EVENTS) DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }
}
