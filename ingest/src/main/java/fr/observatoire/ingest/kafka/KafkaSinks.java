package fr.observatoire.ingest.kafka;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two producers: one for requests, one for files. */
@Configuration(proxyBeanMethods = false)
class KafkaSinks {

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean(name = "requestSink")
    KafkaSink requestSink(KafkaProperties properties, MeterRegistry registry) {
        return new KafkaSink(ProducerSettings.prompt(properties), properties.topic(), registry);
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean(name = "fileSink")
    KafkaSink fileSink(KafkaProperties properties, MeterRegistry registry) {
        return new KafkaSink(ProducerSettings.patient(properties), properties.topic(), registry);
    }
}
