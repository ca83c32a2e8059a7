package fr.observatoire.query.web.response;

import fr.observatoire.contract.questionnaire.Item;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * An item as the form shows it.
 *
 * @param inputs one, or one per part of the answer
 * @param options to choose from, where the kind has any
 * @param since day of an answer that was given for an earlier one
 * @param respondent id of who answered, where it was said
 * @param erased whether its words were erased
 * @param errors why what was typed is not taken
 * @param clash the two answers to choose from, null where there is one
 */
public record Field(
        Item item,
        List<Input> inputs,
        List<Option> options,
        @Nullable LocalDate since,
        @Nullable String respondent,
        boolean erased,
        List<String> errors,
        @Nullable Clash clash) {

    /**
     * Something to type into.
     *
     * @param label of a part of the answer, empty for an answer in one piece
     * @param seen what it says at first
     */
    public record Input(String name, String label, String value, String seen) {}

    /** Something to choose. */
    public record Option(String value, String label) {}

    /** One's own answer and the one that is there, in words. */
    public record Clash(String mine, String theirs) {}

    public String kind() {
        return this.item.kind().id();
    }

    /** The only input, of an answer in one piece. */
    public Input input() {
        return this.inputs.getFirst();
    }

    /** Whether nothing was answered when the form was shown. */
    public boolean blank() {
        return this.inputs.stream().allMatch((part) -> part.seen().isEmpty());
    }

    public boolean inParts() {
        return this.inputs.size() > 1;
    }
}
