package fr.observatoire.query.projection;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

import java.lang.management.ManagementFactory;
import java.util.UUID;

import javax.sql.DataSource;

/** One transaction of the read database holds a batch's rows and its token. */
@Configuration(proxyBeanMethods = false)
class ProjectionConfiguration {

    /** Axon's auto-configuration silently falls back to no transactions on this Spring Boot. */
    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager readDatabase) {
        return new SpringTransactionManager(readDatabase);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource readDatabase) {
        return new SpringDataSourceConnectionProvider(readDatabase);
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections) {
        return new FencedTokenStore(
                JdbcTokenStore.builder()
                        .connectionProvider(connections)
                        .serializer(tokenSerializer())
                        .nodeId(nodeId()));
    }

    /**
     * A token of a replay names the class of its context, which Jackson refuses to read unasked.
     */
    private static Serializer tokenSerializer() {
        PolymorphicTypeValidator onlyTokens =
                BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType("org.axonframework.eventhandling.")
                        .build();
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer((json) -> json.polymorphicTypeValidator(onlyTokens))
                .build();
    }

    /** Containers share names of processes and hosts; two claimants must never share this one. */
    private static String nodeId() {
        return ManagementFactory.getRuntimeMXBean().getName() + "/" + UUID.randomUUID();
    }

    /** A batch that cannot be written is tried again; the default would log it and go on. */
    @Bean
    ConfigurerModule errorsStopTheProjection() {
        return (configurer) ->
                configurer
                        .eventProcessing()
                        .registerDefaultListenerInvocationErrorHandler(
                                (configuration) -> PropagatingErrorHandler.instance());
    }
}
