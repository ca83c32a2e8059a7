package fr.observatoire.contract.questionnaire;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number drawn from a school's answer to an item, written {@code item}, or {@code item} and a
 * condition (docs/adr/011). Of a count or a percentage: the number itself. Of a yes/no, {@code
 * item=oui} or {@code item=non}; of an étape, a niveau or an échelle, {@code item=2}, {@code
 * item>=2} or {@code item<=2}: 1 where it is so, else 0. Of a fréquence or a répartition: how many
 * answered, or, with the same conditions or a frequency's word, how many so.
 *
 * @param item id in the référentiel
 * @param kind of the item
 * @param least first level or count that is meant, from 1; of an étape, from 0
 * @param most last that is
 */
public record AnswerMeasure(String item, ItemKind kind, int least, int most) {

    private static final Pattern FORM =
            Pattern.compile("([a-z0-9][a-z0-9._-]*)(?:(=|>=|<=)([a-z]+|[0-9]{1,2}))?");

    private static final List<String> FREQUENCIES =
            List.of("jamais", "occasionnellement", "regulierement");

    private static final int STAGES = 3;

    private static final int YES = 1;

    private static final int NO = 0;

    /** The measure that a text means, if the référentiel has such an item and it is so answered. */
    public static Optional<AnswerMeasure> of(Referentiel referentiel, String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? referentiel
                        .item(form.group(1))
                        .flatMap((item) -> of(referentiel, item, form.group(2), form.group(3)))
                : Optional.empty();
    }

    /** The section that is shared when the item's answer is told. */
    public String section(Referentiel referentiel) {
        return referentiel.sectionOf(this.item).orElseThrow().id();
    }

    private static Optional<AnswerMeasure> of(
            Referentiel referentiel, Item item, @Nullable String sign, @Nullable String value) {
        int levels = referentiel.levels(item);
        return switch (item.kind()) {
            case COUNT, PERCENTAGE ->
                    (sign == null) ? Optional.of(among(item, 0, 0)) : Optional.empty();
            case YES_NO -> word(item, sign, value, List.of("non", "oui"), NO);
            case FREQUENCY ->
                    (sign == null)
                            ? Optional.of(among(item, 1, FREQUENCIES.size()))
                            : word(item, sign, value, FREQUENCIES, YES);
            case STAGE -> range(item, sign, value, 0, STAGES);
            case LEVEL, SCALE -> range(item, sign, value, 1, levels);
            case DISTRIBUTION ->
                    (sign == null)
                            ? Optional.of(among(item, 1, levels))
                            : range(item, sign, value, 1, levels);
            case DATE, TEXT, REFERENCE -> Optional.empty();
        };
    }

    private static Optional<AnswerMeasure> word(
            Item item,
            @Nullable String sign,
            @Nullable String value,
            List<String> words,
            int first) {
        return ("=".equals(sign) && value != null && words.contains(value))
                ? Optional.of(
                        among(item, first + words.indexOf(value), first + words.indexOf(value)))
                : Optional.empty();
    }

    private static Optional<AnswerMeasure> range(
            Item item, @Nullable String sign, @Nullable String value, int first, int last) {
        if (sign == null || value == null || !value.matches("[0-9]+")) {
            return Optional.empty();
        }
        int level = Integer.parseInt(value);
        return (level < first || level > last)
                ? Optional.empty()
                : Optional.of(
                        among(
                                item,
                                sign.equals("<=") ? first : level,
                                sign.equals(">=") ? last : level));
    }

    private static AnswerMeasure among(Item item, int least, int most) {
        return new AnswerMeasure(item.id(), item.kind(), least, most);
    }
}
