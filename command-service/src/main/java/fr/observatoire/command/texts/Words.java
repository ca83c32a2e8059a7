package fr.observatoire.command.texts;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.Read;
import fr.observatoire.contract.uai.Uai;
import fr.observatoire.contract.uai.UaiCheck;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of a school. No reason why they are refused repeats them, and neither does their text form.
 *
 * @param uai of the school that they are about
 */
record Words(Uai uai, String content) {

    static final int MAX_LENGTH = 2000;

    private static final String SCHOOL = "uai";

    private static final String CONTENT = "contenu";

    /** Reads {@code {"uai": …, "contenu": …}}. */
    static Read<Words> read(JsonNode node) {
        List<Reason> faults = new ArrayList<>();
        if (!node.isObject()) {
            faults.add(Reason.of("json.objet", "json", node.getNodeType(), "OBJECT"));
            return new Read.Refused<>(faults);
        }
        String school = node.path(SCHOOL).stringValue(null);
        String content = node.path(CONTENT).stringValue("");
        faults.addAll(UaiCheck.faults(SCHOOL, school));
        faults.addAll(Wording.faults(CONTENT, content, MAX_LENGTH));
        return (school == null || !faults.isEmpty())
                ? new Read.Refused<>(faults)
                : new Read.Done<>(new Words(Uai.parse(school).orElseThrow(), content));
    }

    @Override
    public String toString() {
        return "Words of " + this.uai;
    }
}
