package fr.observatoire.contract.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A versioned questionnaire as data.
 *
 * @param source document and part from which the items come
 */
public record Referentiel(
        String id, String version, String title, String source, List<Section> sections) {

    public Stream<Item> items() {
        return this.sections.stream().flatMap((section) -> section.items().stream());
    }

    public Optional<Item> item(String itemId) {
        return items().filter((item) -> item.id().equals(itemId)).findFirst();
    }
}
