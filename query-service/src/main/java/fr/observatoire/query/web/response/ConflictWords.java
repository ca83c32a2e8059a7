package fr.observatoire.query.web.response;

import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.questionnaire.ItemKind;
import fr.observatoire.contract.questionnaire.Section;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.query.web.words.Words;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Conflicts about texts in the words of the two, whom keys tell nothing. */
@Component
class ConflictWords {

    private final Words words;

    ConflictWords(Words words) {
        this.words = words;
    }

    List<Reason> in(Section section, List<Reason> reasons) {
        Set<String> items =
                section.items().stream()
                        .filter((item) -> item.kind() == ItemKind.TEXT)
                        .map(Item::id)
                        .collect(Collectors.toSet());
        List<Reason> inKeys =
                reasons.stream()
                        .filter(Conflict::is)
                        .filter((reason) -> items.contains(reason.field()))
                        .toList();
        Map<UUID, String> known =
                this.words.of(
                        inKeys.stream()
                                .flatMap((it) -> Stream.of(key(it.given()), key(it.expected())))
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()));
        return reasons.stream()
                .map((reason) -> inKeys.contains(reason) ? worded(reason, known) : reason)
                .toList();
    }

    private static Reason worded(Reason reason, Map<UUID, String> known) {
        return Reason.of(
                reason.code(),
                Objects.requireNonNull(reason.field()),
                words(reason.given(), known),
                words(reason.expected(), known));
    }

    private static @Nullable String words(@Nullable String text, Map<UUID, String> known) {
        UUID key = key(text);
        return (key == null) ? text : Objects.requireNonNull(known.get(key));
    }

    private static @Nullable UUID key(@Nullable String text) {
        try {
            return (text == null) ? null : UUID.fromString(text);
        } catch (IllegalArgumentException noKey) {
            return null;
        }
    }
}
