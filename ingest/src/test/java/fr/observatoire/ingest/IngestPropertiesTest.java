package fr.observatoire.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.ingest.kafka.KafkaProperties;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

class IngestPropertiesTest {

    @Test
    void defaults() {
        assertThat(bind("observatoire.ingest", IngestProperties.class, Map.of()))
                .isEqualTo(
                        new IngestProperties(
                                Path.of("data/spool"),
                                DataSize.ofKilobytes(64),
                                DataSize.ofGigabytes(4),
                                DataSize.ofMegabytes(10),
                                1000,
                                DataSize.ofGigabytes(1),
                                Duration.ofDays(90),
                                URI.create("http://127.0.0.1:8082")));
    }

    @Test
    void mapping() {
        assertThat(
                        bind(
                                "observatoire.ingest",
                                IngestProperties.class,
                                Map.of(
                                        "observatoire.ingest.spool-dir", "/a",
                                        "observatoire.ingest.max-line-length", "1KB",
                                        "observatoire.ingest.max-file-size", "2MB",
                                        "observatoire.ingest.max-json-size", "3MB",
                                        "observatoire.ingest.max-submissions", "4",
                                        "observatoire.ingest.min-free-space", "5GB",
                                        "observatoire.ingest.keep-files", "6d",
                                        "observatoire.ingest.texts-url", "http://command:1")))
                .isEqualTo(
                        new IngestProperties(
                                Path.of("/a"),
                                DataSize.ofKilobytes(1),
                                DataSize.ofMegabytes(2),
                                DataSize.ofMegabytes(3),
                                4,
                                DataSize.ofGigabytes(5),
                                Duration.ofDays(6),
                                URI.create("http://command:1")));
    }

    @Test
    void kafkaDefaults() {
        assertThat(bind("observatoire.kafka", KafkaProperties.class, Map.of()))
                .isEqualTo(
                        new KafkaProperties(
                                "127.0.0.1:19092",
                                "observatoire.submissions.v1",
                                Duration.ofSeconds(10),
                                Map.of()));
    }

    @Test
    void kafkaMapping() {
        assertThat(
                        bind(
                                "observatoire.kafka",
                                KafkaProperties.class,
                                Map.of(
                                        "observatoire.kafka.bootstrap-servers", "a:1",
                                        "observatoire.kafka.topic", "t",
                                        "observatoire.kafka.send-timeout", "2s",
                                        "observatoire.kafka.properties.[security.protocol]",
                                                "SSL")))
                .isEqualTo(
                        new KafkaProperties(
                                "a:1",
                                "t",
                                Duration.ofSeconds(2),
                                Map.of("security.protocol", "SSL")));
    }

    private static <T> T bind(String prefix, Class<T> type, Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values)).bindOrCreate(prefix, type);
    }
}
