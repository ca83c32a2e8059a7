package fr.observatoire.contract.questionnaire;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A versioned questionnaire as data.
 *
 * @param source document and part from which the items come
 * @param scales labels of levels 1 to n, by name of the scale
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Referentiel(
        String id,
        String version,
        String title,
        String source,
        Map<String, List<String>> scales,
        List<Section> sections) {

    public Referentiel(
            String id,
            String version,
            String title,
            String source,
            @Nullable Map<String, List<String>> scales,
            List<Section> sections) {
        this.id = id;
        this.version = version;
        this.title = title;
        this.source = source;
        this.scales = (scales == null) ? Map.of() : scales;
        this.sections = sections;
    }

    public Stream<Item> items() {
        return this.sections.stream().flatMap((section) -> section.items().stream());
    }

    public Optional<Item> item(String itemId) {
        return items().filter((item) -> item.id().equals(itemId)).findFirst();
    }

    public Optional<Section> section(String sectionId) {
        return this.sections.stream()
                .filter((section) -> section.id().equals(sectionId))
                .findFirst();
    }

    /** The section that asks an item. */
    public Optional<Section> sectionOf(String itemId) {
        return this.sections.stream()
                .filter((section) -> section.items().stream().anyMatch(hasId(itemId)))
                .findFirst();
    }

    private static Predicate<Item> hasId(String itemId) {
        return (item) -> item.id().equals(itemId);
    }

    /** Number of levels of an item's scale, 0 when it has none. */
    public int levels(Item item) {
        return (item.scale() == null)
                ? 0
                : Objects.requireNonNullElse(this.scales.get(item.scale()), List.of()).size();
    }

    /** Whether anything of it can be answered: published values cannot. */
    @JsonIgnore
    public boolean isAnswerable() {
        return items().anyMatch((item) -> item.kind().isAnswerable());
    }

    /** The same questionnaire with one more section at its end, as a campaign may ask it. */
    public Referentiel with(Section more) {
        List<Section> longer = new ArrayList<>(this.sections);
        longer.add(more);
        return new Referentiel(
                this.id, this.version, this.title, this.source, this.scales, List.copyOf(longer));
    }
}
