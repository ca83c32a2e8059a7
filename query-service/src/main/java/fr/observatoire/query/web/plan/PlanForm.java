package fr.observatoire.query.web.plan;

import fr.observatoire.query.web.words.Words;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The form of an objective, as it was sent or is to be shown.
 *
 * @param objective that it is about
 * @param fields by the name of the input
 */
public record PlanForm(String objective, Map<String, String> fields) {

    private static final List<String> WORDS =
            List.of(
                    "date",
                    "pilote",
                    "specifique",
                    "mesure",
                    "atteignable",
                    "realiste",
                    "echeance");

    private static final char BETWEEN = '|';

    private static final int MOST_MILESTONES = 20;

    private static final int SPARE_MILESTONES = 2;

    /** The form that writes an objective anew. */
    static PlanForm of(Objective objective, Words words) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("champ", objective.referentiel() + BETWEEN + objective.champ());
        fields.put("pilote", objective.pilote());
        fields.put("specifique", orBlank(objective.specifique()));
        fields.put("indicateur", orBlank(objective.indicateur()));
        BigDecimal target = objective.cible();
        fields.put("cible", (target == null) ? "" : target.toPlainString().replace('.', ','));
        fields.put("mesure", orBlank(objective.mesure()));
        fields.put("atteignable", orBlank(objective.atteignable()));
        fields.put("realiste", orBlank(objective.realiste()));
        fields.put("echeance", objective.echeance().toString());
        for (int i = 0; i < objective.jalons().size(); i++) {
            fields.put("jalon_date_" + i, objective.jalons().get(i).date().toString());
            fields.put("jalon_libelle_" + i, orBlank(objective.jalons().get(i).libelle()));
        }
        fields.replaceAll((name, text) -> words.typed(text));
        return new PlanForm(objective.objectif().toString(), fields);
    }

    public String value(String name) {
        return this.fields.getOrDefault(name, "").strip();
    }

    /** Numbers of the rows of the échéancier: those filled in, and some more. */
    public List<Integer> milestones() {
        int filled = 0;
        for (int i = 0; i < MOST_MILESTONES; i++) {
            boolean given =
                    !value("jalon_date_" + i).isEmpty() || !value("jalon_libelle_" + i).isEmpty();
            filled = given ? i + 1 : filled;
        }
        int rows = Math.min(MOST_MILESTONES, filled + SPARE_MILESTONES);
        return IntStream.range(0, rows).boxed().toList();
    }

    /** As the submission has it: what is left blank is not said. */
    ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        WORDS.forEach((name) -> put(node, name));
        put(node, "indicateur");
        put(node, "motif");
        putField(node);
        putTarget(node);
        putMilestones(node);
        return node;
    }

    private void put(ObjectNode node, String name) {
        if (!value(name).isEmpty()) {
            node.put(name, value(name));
        }
    }

    private void putField(ObjectNode node) {
        String champ = value("champ");
        int between = champ.indexOf(BETWEEN);
        if (between > 0) {
            node.put("referentiel", champ.substring(0, between));
            node.put("champ", champ.substring(between + 1));
        }
    }

    private void putTarget(ObjectNode node) {
        String target = value("cible").replaceAll("[\\s\\u00A0\\u202F]", "").replace(',', '.');
        if (target.matches("-?[0-9]{1,15}(\\.[0-9]{1,15})?")) {
            node.put("cible", new BigDecimal(target));
        } else {
            put(node, "cible");
        }
    }

    private void putMilestones(ObjectNode node) {
        ArrayNode milestones = JsonNodeFactory.instance.arrayNode();
        for (int i : milestones()) {
            String day = value("jalon_date_" + i);
            String label = value("jalon_libelle_" + i);
            if (!day.isEmpty() || !label.isEmpty()) {
                milestones.addObject().put("date", day).put("libelle", label);
            }
        }
        if (!milestones.isEmpty()) {
            node.set("jalons", milestones);
        }
    }

    private static String orBlank(@Nullable String text) {
        return (text == null) ? "" : text;
    }
}
