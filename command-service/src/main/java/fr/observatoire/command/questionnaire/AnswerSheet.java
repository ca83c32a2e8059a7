package fr.observatoire.command.questionnaire;

import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.Read;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Judges the items of a declaration one by one: a refused item does not lose its neighbours. */
final class AnswerSheet {

    private final Referentiel referentiel;

    private final Map<String, Item> items;

    private final Map<String, Answer> acceptable = new LinkedHashMap<>();

    private final Set<String> cleared = new LinkedHashSet<>();

    private final List<Reason> refused = new ArrayList<>();

    private final List<Reason> oddities = new ArrayList<>();

    private AnswerSheet(Referentiel referentiel) {
        this.referentiel = referentiel;
        this.items = referentiel.items().collect(Collectors.toMap(Item::id, Function.identity()));
    }

    /**
     * Reads each item by itself.
     *
     * @param given value by item id; a null takes the answer back
     */
    static AnswerSheet read(Referentiel referentiel, Map<String, JsonNode> given) {
        AnswerSheet sheet = new AnswerSheet(referentiel);
        given.forEach(sheet::read);
        return sheet;
    }

    private void read(String id, JsonNode value) {
        Item item = this.items.get(id);
        if (item == null) {
            this.refused.add(Reason.of("reponse.item-inconnu", id));
        } else if (value.isNull()) {
            this.cleared.add(id);
        } else {
            accept(new AnswerReader(this.referentiel, item).read(value));
            SkippedStages.in(item, value).ifPresent(this.oddities::add);
        }
    }

    private void accept(Read<Answer> read) {
        switch (read) {
            case Read.Done<Answer>(Answer answer) -> this.acceptable.put(answer.item(), answer);
            case Read.Refused<Answer>(List<Reason> reasons) -> this.refused.addAll(reasons);
        }
    }

    /**
     * Judges the items beside one another.
     *
     * @param earlier what was answered for earlier days and still holds
     * @param known what was answered for the same day before
     */
    void judge(Map<String, Answer> earlier, Map<String, Answer> known) {
        Map<String, Answer> sameDay = new HashMap<>(known);
        sameDay.keySet().removeAll(this.cleared);
        Map<String, Answer> staying = new HashMap<>(earlier);
        staying.putAll(sameDay);
        this.refused.addAll(new Ceilings(this.items, staying).refuse(this.acceptable));
    }

    Map<String, Answer> acceptable() {
        return this.acceptable;
    }

    /** Items whose answer is taken back, if there is one. */
    Set<String> cleared() {
        return this.cleared;
    }

    /** Whether there is nothing that could be stored. */
    boolean isEmpty() {
        return this.acceptable.isEmpty() && this.cleared.isEmpty();
    }

    /** What is accepted, and odd. */
    List<Reason> oddities() {
        return this.oddities;
    }

    /** One reason per refused item. */
    List<Reason> refused() {
        return this.refused;
    }
}
