package fr.observatoire.command.questionnaire;

import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A count may not exceed the denominator that holds on its day, whichever of the two came first.
 */
final class Ceilings {

    private final Map<String, Item> items;

    private final Map<String, Answer> known;

    Ceilings(Map<String, Item> items, Map<String, Answer> known) {
        this.items = items;
        this.known = known;
    }

    /**
     * Takes out what cannot stand beside the rest. Of a new count and a new denominator the count
     * goes; a new denominator goes when a count that stays is above it. Each removal may set free
     * or condemn another, hence the loop.
     */
    List<Reason> refuse(Map<String, Answer> candidates) {
        List<Reason> reasons = new ArrayList<>();
        for (Optional<Reason> next = removal(candidates);
                next.isPresent();
                next = removal(candidates)) {
            reasons.add(next.get());
        }
        return reasons;
    }

    private Optional<Reason> removal(Map<String, Answer> candidates) {
        Map<String, Answer> sheet = new HashMap<>(this.known);
        sheet.putAll(candidates);
        return sheet.values().stream()
                .flatMap((answer) -> excess(answer, sheet).stream())
                .filter((excess) -> excess.isCausedBy(candidates))
                .findFirst()
                .map((excess) -> excess.remove(candidates));
    }

    private Optional<Excess> excess(Answer answer, Map<String, Answer> sheet) {
        Item item = this.items.get(answer.item());
        Answer ceiling =
                (item == null || item.denominator() == null) ? null : sheet.get(item.denominator());
        if (ceiling == null || ceiling.number() == null) {
            return Optional.empty();
        }
        BigDecimal total = total(answer);
        return (total.compareTo(ceiling.number()) > 0)
                ? Optional.of(new Excess(answer.item(), total, ceiling.item(), ceiling.number()))
                : Optional.empty();
    }

    private static BigDecimal total(Answer answer) {
        @Nullable List<Integer> levels = answer.levels();
        if (levels != null) {
            return BigDecimal.valueOf(levels.stream().mapToLong(Integer::longValue).sum());
        }
        return (answer.number() == null) ? BigDecimal.ZERO : answer.number();
    }

    private record Excess(String item, BigDecimal total, String denominator, BigDecimal ceiling) {

        boolean isCausedBy(Map<String, Answer> candidates) {
            return candidates.containsKey(this.item) || candidates.containsKey(this.denominator);
        }

        Reason remove(Map<String, Answer> candidates) {
            String removed = candidates.containsKey(this.item) ? this.item : this.denominator;
            candidates.remove(removed);
            return Reason.of("reponse.denominateur", this.item, this.total, this.ceiling);
        }
    }
}
