package fr.observatoire.contract.indicator;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The indicators the product computes. Adding a rate on existing measures takes an entry of the
 * file and no Java.
 */
public record IndicatorCatalogue(List<Indicator> indicators) {

    private static final String FILE = "/catalogue/indicators.yaml";

    private static final IndicatorCatalogue BUILT_IN = read(FILE);

    public IndicatorCatalogue {
        Set<String> seen = new HashSet<>();
        indicators.forEach(
                (indicator) -> {
                    if (!seen.add(indicator.id())) {
                        throw new IllegalArgumentException(
                                "indicator defined twice: " + indicator.id());
                    }
                });
    }

    public static IndicatorCatalogue builtIn() {
        return BUILT_IN;
    }

    public Optional<Indicator> find(String id) {
        return this.indicators.stream()
                .filter((indicator) -> indicator.id().equals(id))
                .findFirst();
    }

    public List<Indicator> of(Feed feed) {
        return this.indicators.stream().filter((indicator) -> indicator.feed() == feed).toList();
    }

    /**
     * The catalogue as YAML, with what an entry of the file leaves to its feed; its schema is
     * {@code schemas/indicators.v1.json}.
     */
    public static String yaml() {
        YAMLMapper mapper =
                YAMLMapper.builder()
                        .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                        .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                        .build();
        ObjectNode catalogue = mapper.valueToTree(BUILT_IN);
        for (JsonNode indicator : catalogue.path("indicators")) {
            ((ObjectNode) indicator).remove(Indicator.WORKED_OUT);
            indicator.path("references").forEach(IndicatorCatalogue::removeUnsaid);
        }
        return mapper.writeValueAsString(catalogue);
    }

    private static void removeUnsaid(JsonNode reference) {
        ((ObjectNode) reference).properties().removeIf((it) -> it.getValue().isNull());
    }

    private static IndicatorCatalogue read(String resource) {
        return new YAMLMapper().readValue(text(resource), IndicatorCatalogue.class);
    }

    private static String text(String resource) {
        try (InputStream stream =
                Objects.requireNonNull(IndicatorCatalogue.class.getResourceAsStream(resource))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
