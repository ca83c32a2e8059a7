package fr.observatoire.command.referentiel;

import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.Referentiels;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The référentiels that a batch or a request speaks of: the built-in ones and published ones. */
public final class ReferentielIndex {

    private final Map<String, Map<String, Referentiel>> published = new HashMap<>();

    /**
     * @param published in the order of their versions
     */
    ReferentielIndex(List<Referentiel> published) {
        published.forEach(
                (referentiel) ->
                        this.published
                                .computeIfAbsent(referentiel.id(), (any) -> new LinkedHashMap<>())
                                .put(referentiel.version(), referentiel));
    }

    /** Those that are there without anybody publishing. */
    public static ReferentielIndex builtIn() {
        return new ReferentielIndex(List.of());
    }

    /** The référentiel in its latest version. */
    public Optional<Referentiel> latest(String id) {
        return Referentiels.find(id)
                .or(() -> versions(id).values().stream().reduce((before, after) -> after));
    }

    public Optional<Referentiel> find(String id, String version) {
        return Referentiels.find(id)
                .filter((found) -> found.version().equals(version))
                .or(() -> Optional.ofNullable(versions(id).get(version)));
    }

    private Map<String, Referentiel> versions(String id) {
        return this.published.getOrDefault(id, Map.of());
    }
}
