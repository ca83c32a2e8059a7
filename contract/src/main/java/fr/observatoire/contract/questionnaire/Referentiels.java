package fr.observatoire.contract.questionnaire;

import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The référentiels built into the product. */
public final class Referentiels {

    private static final List<String> FILES = List.of("cln-2010.yaml");

    private static final Map<String, Referentiel> BUILT_IN =
            FILES.stream()
                    .map(Referentiels::read)
                    .collect(Collectors.toUnmodifiableMap(Referentiel::id, Function.identity()));

    private Referentiels() {}

    public static Collection<Referentiel> builtIn() {
        return BUILT_IN.values();
    }

    public static Optional<Referentiel> find(String id) {
        return Optional.ofNullable(BUILT_IN.get(id));
    }

    private static Referentiel read(String file) {
        InputStream stream =
                Objects.requireNonNull(
                        Referentiels.class.getResourceAsStream("/referentiels/" + file));
        return new YAMLMapper().readValue(stream, Referentiel.class);
    }
}
