package fr.observatoire.query.web.response;

import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.query.web.problem.ReasonView;
import fr.observatoire.query.web.response.Field.Input;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Lays out the items of a section, with what was typed where a form comes back. */
@Component
class Fields {

    private final ItemWords words;

    Fields(ItemWords words) {
        this.words = words;
    }

    /**
     * The items that can be answered.
     *
     * @param day that answers are shown for
     * @param texts the words of texts, by key
     * @param typed null for a form that is shown for the first time
     */
    List<Field> of(
            Referentiel questionnaire,
            SectionState state,
            LocalDate day,
            Map<UUID, String> texts,
            @Nullable Retyped typed) {
        return state.section().items().stream()
                .filter((item) -> item.kind().isAnswerable())
                .map((item) -> field(questionnaire, state, item, day, texts, typed))
                .toList();
    }

    private Field field(
            Referentiel questionnaire,
            SectionState state,
            Item item,
            LocalDate day,
            Map<UUID, String> texts,
            @Nullable Retyped typed) {
        StoredAnswer stored = state.answer(item);
        JsonNode there = (stored == null) ? null : AnswerJson.of(item, stored.answer(), texts);
        Map<String, String> now = Inputs.texts(questionnaire, item, there);
        Map<String, String> seen =
                (typed == null)
                        ? now
                        : Objects.requireNonNullElse(typed.seen(questionnaire, item), now);
        Map<String, String> value =
                (typed == null)
                        ? now
                        : Objects.requireNonNullElse(typed.value(questionnaire, item), now);
        return new Field(
                item,
                inputs(questionnaire, item, value, seen),
                this.words.options(questionnaire, item),
                (stored == null || !stored.day().isBefore(day)) ? null : stored.day(),
                (stored == null) ? null : stored.respondent(),
                stored != null && isErased(stored.answer().text(), texts),
                (typed == null) ? List.of() : errors(typed.reasons(), item),
                clash(questionnaire, item, typed, value, now));
    }

    private static boolean isErased(@Nullable UUID text, Map<UUID, String> texts) {
        return text != null && !texts.containsKey(text);
    }

    private List<Input> inputs(
            Referentiel questionnaire,
            Item item,
            Map<String, String> value,
            Map<String, String> seen) {
        return value.entrySet().stream()
                .map(
                        (part) ->
                                new Input(
                                        Posted.name(item, part.getKey()),
                                        this.words.part(questionnaire, item, part.getKey()),
                                        part.getValue(),
                                        seen.getOrDefault(part.getKey(), "")))
                .toList();
    }

    private Field.@Nullable Clash clash(
            Referentiel questionnaire,
            Item item,
            @Nullable Retyped typed,
            Map<String, String> mine,
            Map<String, String> theirs) {
        boolean clashes = typed != null && Conflict.about(item, typed.reasons());
        return clashes
                ? new Field.Clash(
                        this.words.answer(questionnaire, item, mine),
                        this.words.answer(questionnaire, item, theirs))
                : null;
    }

    private static List<String> errors(List<Reason> reasons, Item item) {
        return reasons.stream()
                .filter((reason) -> item.id().equals(reason.field()))
                .filter((reason) -> !Conflict.is(reason))
                .map((reason) -> ReasonView.of(reason).message())
                .toList();
    }
}
