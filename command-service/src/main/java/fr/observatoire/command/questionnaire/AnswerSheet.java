package fr.observatoire.command.questionnaire;

import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.Read;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Judges the items of a declaration one by one: a refused item does not lose its neighbours. */
final class AnswerSheet {

    private final Referentiel referentiel;

    private final Map<String, Item> items;

    private final Map<String, Answer> acceptable = new LinkedHashMap<>();

    private final List<Reason> refused = new ArrayList<>();

    private final List<Reason> oddities = new ArrayList<>();

    private AnswerSheet(Referentiel referentiel) {
        this.referentiel = referentiel;
        this.items = referentiel.items().collect(Collectors.toMap(Item::id, Function.identity()));
    }

    /**
     * Reads and judges.
     *
     * @param given value by item id; a null is no answer
     * @param known what was answered for the same day before
     */
    static AnswerSheet judge(
            Referentiel referentiel, Map<String, JsonNode> given, Map<String, Answer> known) {
        AnswerSheet sheet = new AnswerSheet(referentiel);
        given.forEach(sheet::read);
        Ceilings ceilings = new Ceilings(sheet.items, known);
        sheet.refused.addAll(ceilings.refuse(sheet.acceptable));
        return sheet;
    }

    private void read(String id, JsonNode value) {
        Item item = this.items.get(id);
        if (item == null) {
            this.refused.add(Reason.of("reponse.item-inconnu", id));
        } else if (!value.isNull()) {
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

    Map<String, Answer> acceptable() {
        return this.acceptable;
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
