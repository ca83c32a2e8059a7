package fr.observatoire.contract.questionnaire;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.Read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The référentiels built into the product. */
public final class Referentiels {

    private static final List<String> FILES =
            List.of(
                    "cln-2010.yaml",
                    "numea-2020.yaml",
                    "pdca-tvp.yaml",
                    "samr-crcn.yaml",
                    "egn-indicateurs.yaml");

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

    /** Read as any published one is: what we ask of others we hold to ourselves. */
    private static Referentiel read(String file) {
        try (InputStream stream =
                Objects.requireNonNull(
                        Referentiels.class.getResourceAsStream("/referentiels/" + file))) {
            String yaml = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return switch (ReferentielReader.read(yaml)) {
                case Read.Done<Referentiel>(Referentiel referentiel) -> referentiel;
                case Read.Refused<Referentiel>(List<Reason> reasons) ->
                        throw new IllegalStateException(file + ": " + reasons);
            };
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
