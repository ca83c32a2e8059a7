package fr.observatoire.command.eventstore;

import fr.observatoire.contract.axon.StoredNameSerializer;

import org.axonframework.serialization.Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EventStoreConfiguration {

    @Bean
    Serializer eventSerializer() {
        return StoredNameSerializer.create();
    }
}
