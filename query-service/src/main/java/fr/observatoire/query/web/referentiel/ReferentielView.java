package fr.observatoire.query.web.referentiel;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A questionnaire as the API lists it.
 *
 * @param territoire who publishes it, null for what is built in
 * @param versions the last first
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ReferentielView(
        String id, String titre, @Nullable String territoire, List<VersionView> versions) {

    /** One of its versions. */
    public record VersionView(
            String version,
            @JsonProperty("publie_le") @Nullable LocalDate publieLe,
            int sections,
            int items) {

        static VersionView of(Edition edition) {
            return new VersionView(
                    edition.version(), edition.publishedOn(), edition.sections(), edition.items());
        }
    }

    /** The version that is answered today. */
    public VersionView derniere() {
        return this.versions.getFirst();
    }

    /** Editions of one questionnaire stand together. */
    static List<ReferentielView> of(List<Edition> editions) {
        Map<String, List<Edition>> byId = new LinkedHashMap<>();
        for (Edition edition : editions) {
            byId.computeIfAbsent(edition.id(), (id) -> new ArrayList<>()).add(edition);
        }
        return byId.values().stream().map(ReferentielView::ofOne).toList();
    }

    private static ReferentielView ofOne(List<Edition> editions) {
        Edition last = editions.getFirst();
        return new ReferentielView(
                last.id(),
                last.title(),
                last.territory(),
                editions.stream().map(VersionView::of).toList());
    }
}
