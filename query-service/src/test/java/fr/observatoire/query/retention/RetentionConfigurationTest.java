package fr.observatoire.query.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.observatoire.contract.indicator.Feed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import java.time.LocalDate;
import java.util.Map;

class RetentionConfigurationTest {

    @Test
    void factsAreKeptForEverUnlessSaid() {
        Retention none = bind(Map.of());
        assertThat(none.periods()).isEmpty();
        assertThat(none.keptSince(Feed.ENT, LocalDate.EPOCH)).isEmpty();
        assertThat(bind(Map.of("observatoire.retention.ent", "none")).periods()).isEmpty();
    }

    @Test
    void schoolYearsGoWhole() {
        Retention five = bind(Map.of("observatoire.retention.ent", "P5Y"));
        assertThat(five.keptSince(Feed.ENT, LocalDate.parse("2026-07-31")))
                .contains(LocalDate.parse("2020-08-01"));
        assertThat(five.keptSince(Feed.ENT, LocalDate.parse("2026-08-01")))
                .contains(LocalDate.parse("2021-08-01"));
        assertThat(five.keptSince(Feed.EQUIPMENT, LocalDate.parse("2026-08-01"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"lune,P5Y", "gar,P5Y", "cln-2010,P5Y", "ent,P11M", "ent,cinq"})
    void whatMakesNoSenseStopsTheStart(String feed, String period) {
        assertThatThrownBy(() -> bind(Map.of("observatoire.retention." + feed, period)))
                .hasStackTraceContaining("Exception");
    }

    private static Retention bind(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("observatoire", Retention.class);
    }
}
