package fr.observatoire.standalone.generate;

import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.contract.territory.ReferenceRow;

import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The lines of one objective, from its setting to what has become of it. */
final class PlanLines {

    private static final List<String> WORDS =
            List.of("specifique", "mesure", "atteignable", "realiste");

    private static final int OBJECTIVES_PER_ODD_LINE = 9;

    private final Plan plan;

    private final EnvelopeWriter writer;

    private int written;

    PlanLines(Plan plan, EnvelopeWriter writer) {
        this.plan = plan;
        this.writer = writer;
    }

    void write(School school, ReferenceRow objective) throws IOException {
        Pursuit pursuit = Pursuit.of(objective.get("parcours"));
        LocalDate day = this.plan.lastYear().firstDay().plusDays(66L + this.written % 20);
        ObjectNode set = set(school, objective, pursuit, day);
        String uai = school.uai().value();
        this.writer.line(uai, set, Outcome.ACCEPTED);
        for (Pursuit.Step step : pursuit.steps()) {
            ObjectNode payload = payload(set, step.action(), day.plusDays(step.after()));
            if (step.dueIn() > 0) {
                payload.put("echeance", day.plusDays(step.dueIn()).toString());
            }
            if (step.hasReason()) {
                payload.put("motif", objective.get("motif"));
            }
            this.writer.line(uai, payload, Outcome.ACCEPTED);
        }
        if (this.written++ % OBJECTIVES_PER_ODD_LINE == 0) {
            odd(uai, set);
        }
    }

    private ObjectNode set(School school, ReferenceRow objective, Pursuit pursuit, LocalDate day) {
        ObjectNode set = ContractJson.mapper().createObjectNode();
        String id = school.uai() + "/" + objective.get("champ") + "/" + objective.get("parcours");
        set.put("objectif", UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString());
        set.put("action", "fixer");
        set.put("date", day.toString());
        List.of("referentiel", "champ", "pilote")
                .forEach(field -> set.put(field, objective.get(field)));
        WORDS.stream()
                .filter(field -> !objective.get(field).isEmpty())
                .forEach(field -> set.put(field, objective.get(field)));
        if (!objective.get("indicateur").isEmpty()) {
            set.put("indicateur", objective.get("indicateur"));
            set.put("cible", Computers.of(this.plan, school).target(pursuit));
        }
        LocalDate due = day.plusDays(pursuit.dueIn());
        set.put("echeance", due.toString());
        milestone(set, day.plusDays(60), objective.get("jalon_1"));
        milestone(set, due.minusDays(30), objective.get("jalon_2"));
        return set;
    }

    private static void milestone(ObjectNode set, LocalDate day, String label) {
        set.withArrayProperty("jalons")
                .addObject()
                .put("date", day.toString())
                .put("libelle", label);
    }

    private static ObjectNode payload(ObjectNode set, String action, LocalDate day) {
        return ContractJson.mapper()
                .createObjectNode()
                .put("objectif", set.path("objectif").stringValue())
                .put("action", action)
                .put("date", day.toString());
    }

    private void odd(String uai, ObjectNode set) throws IOException {
        ObjectNode spoiled = set.deepCopy();
        switch (this.written / OBJECTIVES_PER_ODD_LINE % 4) {
            case 0 -> {
                spoiled.put("champ", "cln.9.9");
                this.writer.odd(uai, spoiled, "unknown-champ", Outcome.REFUSED);
            }
            case 1 -> {
                spoiled.put("specifique", "x".repeat(2001));
                this.writer.odd(uai, spoiled, "text-too-long", Outcome.REFUSED);
            }
            case 2 -> {
                spoiled.put("echeance", set.path("date").stringValue());
                this.writer.odd(uai, spoiled, "due-at-once", Outcome.REFUSED);
            }
            default -> {
                spoiled.put("pilote", "professeur-principal");
                this.writer.odd(uai, spoiled, "unknown-pilote", Outcome.REFUSED);
            }
        }
    }
}
