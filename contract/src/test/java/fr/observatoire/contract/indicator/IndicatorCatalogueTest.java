package fr.observatoire.contract.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.contract.submission.Read;
import fr.observatoire.contract.yaml.DocumentSchema;
import fr.observatoire.contract.yaml.YamlDocument;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

class IndicatorCatalogueTest {

    private static final String SCHEMA = "/schemas/indicators.v1.json";

    @Test
    void offersFortyIndicatorsOverFamiliesAndThematiques() {
        List<Indicator> all = IndicatorCatalogue.builtIn().indicators();

        assertThat(all).hasSizeGreaterThanOrEqualTo(40);
        assertThat(all.stream().map(Indicator::thematique).distinct()).hasSize(5);
        assertThat(all.stream().map(Indicator::feed).distinct())
                .containsExactlyInAnyOrder(Feed.values());
    }

    @Test
    void isWhatItsPublishedSchemaSays() {
        assertThat(faults(IndicatorCatalogue.yaml())).isEmpty();
    }

    @Test
    void anEntryThatIsNotSoIsNamedByItsLine() {
        String wrong =
                IndicatorCatalogue.yaml().replaceFirst("direction: hausse", "direction: haut");

        assertThat(faults(wrong))
                .singleElement()
                .satisfies((fault) -> assertThat(fault.line()).isPositive());
    }

    @Test
    void theSchemaKnowsEveryFeedAndType() {
        assertThat(schema())
                .contains(Arrays.stream(Feed.values()).map((it) -> quoted(it.id())).toList())
                .contains(Arrays.stream(SchoolType.values()).map((it) -> quoted(it.id())).toList());
    }

    private static String schema() {
        try (InputStream stream =
                Objects.requireNonNull(IndicatorCatalogueTest.class.getResourceAsStream(SCHEMA))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static String quoted(String id) {
        return '"' + id + '"';
    }

    private static List<Reason> faults(String yaml) {
        return switch (YamlDocument.read(yaml)) {
            case Read.Done<YamlDocument> it -> DocumentSchema.of(SCHEMA).faults(it.value());
            case Read.Refused<YamlDocument> it -> it.reasons();
        };
    }

    @Test
    void everyEntrySaysItsLevels() {
        assertThat(IndicatorCatalogue.builtIn().indicators())
                .allSatisfy((one) -> assertThat(one.levels()).isEqualTo(one.feed().levels()));
        assertThat(IndicatorCatalogue.builtIn().of(Feed.GAR))
                .allSatisfy(
                        (one) ->
                                assertThat(one.levels())
                                        .containsExactly(
                                                Level.ACADEMIE, Level.REGION, Level.FRANCE));
        assertThat(IndicatorCatalogue.yaml()).contains("levels:").doesNotContain("deuxSources");
        assertThat(indicator(Feed.ENT, "visites_globales", List.of(Level.REGION)).levels())
                .containsExactly(Level.REGION);
    }

    @Test
    void refusesALevelTheFeedDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> indicator(Feed.GAR, "acces", List.of(Level.DEPARTEMENT)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> indicator(Feed.GAR, "acces", List.of()));
    }

    @Test
    void refusesAMeasureTheFeedDoesNotHave() {
        assertThatIllegalArgumentException().isThrownBy(() -> indicator(Feed.ENT, "tni", null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> indicator(Feed.GAR, "etablissements", null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> indicator(Feed.CLN, "cln.3.1.professeurs", null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> indicator(Feed.CLN, "cln.3.3.1.referent>=1", null));
    }

    private static Indicator indicator(Feed feed, String measure, @Nullable List<Level> levels) {
        return new Indicator(
                "x",
                "X",
                "X",
                "usages",
                "T5",
                feed,
                List.of(measure),
                List.of("eleves"),
                levels,
                100,
                "%",
                "hausse",
                1,
                3,
                "test",
                List.of());
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
