package fr.observatoire.contract.indicator;

import tools.jackson.dataformat.yaml.YAMLMapper;

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

    /** The file itself, as YAML; its schema is {@code schemas/indicators.v1.json}. */
    public static String yaml() {
        return text(FILE);
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
