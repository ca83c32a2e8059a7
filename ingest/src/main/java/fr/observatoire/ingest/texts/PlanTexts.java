package fr.observatoire.ingest.texts;

import fr.observatoire.contract.reason.Reason;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/** The words of an objective. */
final class PlanTexts {

    /** End of the names under which submissions hold keys. */
    static final String KEY = "_cle";

    private static final List<String> FIELDS =
            List.of("specifique", "mesure", "atteignable", "realiste", "motif");

    private static final String MILESTONES = "jalons";

    private static final String LABEL = "libelle";

    private PlanTexts() {}

    static JsonNode replaced(JsonNode payload, TextKeys keys) {
        if (!(payload.deepCopy() instanceof ObjectNode plan)) {
            return payload;
        }
        FIELDS.forEach((field) -> replace(plan, field, field, keys));
        JsonNode milestones = plan.path(MILESTONES);
        for (int i = 0; i < milestones.size(); i++) {
            if (milestones.path(i) instanceof ObjectNode milestone) {
                replace(milestone, LABEL, MILESTONES + "[" + i + "]." + LABEL, keys);
            }
        }
        return plan;
    }

    /** Keys are the door's to give: with another's key a school could show another's words. */
    static void replace(ObjectNode holder, String name, String field, TextKeys keys) {
        if (holder.has(name + KEY)) {
            keys.fault(Reason.of("champ.inconnu", field + KEY));
        }
        JsonNode given = holder.remove(name);
        String key = (given == null) ? null : keys.key(field, given);
        if (key != null) {
            holder.put(name + KEY, key);
        }
    }
}
