package fr.observatoire.query.eventstore;

import fr.observatoire.contract.axon.EventUpcasters;
import fr.observatoire.contract.axon.StoredNameSerializer;

import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

import javax.sql.DataSource;

/** Reads the events that the write side stores; nothing here can append any. */
@Configuration(proxyBeanMethods = false)
class EventStoreConfiguration {

    /** Events fetched at once; the engine's own 100 would be ten times the round trips. */
    private static final int FETCH_SIZE = 1000;

    @Bean
    @Primary
    Serializer serializer() {
        return StoredNameSerializer.create();
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            @Qualifier(EventsDatabase.EVENTS) DataSource events, Serializer serializer) {
        return JdbcEventStorageEngine.builder()
                .connectionProvider(events::getConnection)
                .transactionManager(NoTransactionManager.instance())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(EventUpcasters.chain())
                .batchSize(FETCH_SIZE)
                .build();
    }

    /**
     * Each processor reads for itself, ten times a second when there is nothing new. The store's
     * cache of recent events would serve several processors; there is one.
     */
    @Bean(name = {"eventStore", "eventBus"})
    EmbeddedEventStore eventStore(EventStorageEngine engine) {
        return EmbeddedEventStore.builder()
                .storageEngine(engine)
                .optimizeEventConsumption(false)
                .build();
    }
}
