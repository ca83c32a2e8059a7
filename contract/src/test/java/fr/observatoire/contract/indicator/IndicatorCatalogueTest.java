package fr.observatoire.contract.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.util.List;

class IndicatorCatalogueTest {

    @Test
    void offersAtLeastTenIndicatorsOfTwoFeeds() {
        assertThat(IndicatorCatalogue.builtIn().indicators()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(IndicatorCatalogue.builtIn().of(Feed.ENT)).isNotEmpty();
        assertThat(IndicatorCatalogue.builtIn().of(Feed.EQUIPMENT)).isNotEmpty();
    }

    @Test
    void everyEntryIsPlainAndSourced() {
        assertThat(IndicatorCatalogue.builtIn().indicators())
                .allSatisfy(
                        (indicator) -> {
                            assertThat(indicator.id()).matches("[a-z0-9-]+");
                            assertThat(indicator.label()).isNotBlank();
                            assertThat(indicator.source()).isNotBlank();
                            assertThat(indicator.family())
                                    .isIn(
                                            "équipements",
                                            "services",
                                            "ressources",
                                            "usages",
                                            "compétences",
                                            "pilotage");
                            assertThat(indicator.direction()).isIn("hausse", "baisse", "neutre");
                            assertThat(indicator.threshold()).isPositive();
                        });
    }

    @Test
    void refusesAMeasureTheFeedDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new Indicator(
                                        "x",
                                        "X",
                                        "X",
                                        "usages",
                                        "T5",
                                        Feed.ENT,
                                        List.of("tni"),
                                        List.of("eleves"),
                                        100,
                                        "%",
                                        "hausse",
                                        1,
                                        3,
                                        "test",
                                        List.of()));
    }

    @Test
    void anIndicatorOverPupilsHasTwoSources() {
        IndicatorCatalogue catalogue = IndicatorCatalogue.builtIn();
        assertThat(catalogue.find("ent-visites-par-eleve").orElseThrow().hasTwoSources()).isTrue();
        assertThat(catalogue.find("ent-visites-par-utilisateur").orElseThrow().hasTwoSources())
                .isFalse();
        assertThat(catalogue.find("salles-equipees-part").orElseThrow().hasTwoSources()).isFalse();
    }
}
