package fr.observatoire.query.web.response;

import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.questionnaire.Section;
import fr.observatoire.contract.sharing.Audience;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * A section of a school's response.
 *
 * @param version 0 until anything was answered, then one more than the number of the last event
 *     that touched it
 * @param answers by item, as they hold on the day asked about
 * @param audiences who it is shared with
 */
public record SectionState(
        Section section,
        long version,
        Map<String, StoredAnswer> answers,
        List<Audience> audiences) {

    public @Nullable StoredAnswer answer(Item item) {
        return this.answers.get(item.id());
    }

    /** Items that can be answered. */
    public long asked() {
        return this.section.items().stream().filter((item) -> item.kind().isAnswerable()).count();
    }

    public long answered() {
        return this.section.items().stream()
                .filter((item) -> this.answers.containsKey(item.id()))
                .count();
    }
}
