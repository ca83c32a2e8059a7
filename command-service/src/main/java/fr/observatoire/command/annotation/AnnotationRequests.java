package fr.observatoire.command.annotation;

import fr.observatoire.command.problem.ProblemException;
import fr.observatoire.command.problem.ProblemKind;
import fr.observatoire.command.texts.Wording;
import fr.observatoire.contract.period.Days;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.contract.yaml.DocumentSchema;
import fr.observatoire.contract.yaml.Places;
import fr.observatoire.contract.yaml.YamlDocument;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads annotations: first a schema judges them, then what no schema can say. */
final class AnnotationRequests {

    private static final DocumentSchema SCHEMA = DocumentSchema.of("/schemas/annotation.v1.json");

    private static final int MOST = 500;

    private AnnotationRequests() {}

    /** One that is new, and says under which id. */
    static AnnotationRequest fresh(JsonNode json) {
        String id = json.path("id").asString("");
        List<Reason> faults = new ArrayList<>();
        if (id.isEmpty()) {
            faults.add(Reason.of("champ.absent", "id"));
        } else if (!AnnotationId.isWell(id)) {
            faults.add(Reason.of("annotation.identifiant", "id", id, null));
        }
        return read(json, faults);
    }

    /** One that is there already. */
    static AnnotationRequest amended(JsonNode json) {
        return read(json, json.has("id") ? List.of(Reason.of("champ.inconnu", "id")) : List.of());
    }

    private static AnnotationRequest read(JsonNode json, List<Reason> ofId) {
        List<Reason> faults = new ArrayList<>(ofId);
        faults.addAll(SCHEMA.faults(new YamlDocument(json, new Places())));
        demand(faults);
        Stream.of("premier", "dernier")
                .flatMap((field) -> dayFault(json, field))
                .forEach(faults::add);
        faults.addAll(Wording.faults("texte", json.path("texte").stringValue(), MOST));
        demand(faults);
        return ContractJson.mapper()
                .treeToValue(((ObjectNode) json.deepCopy()).without("id"), AnnotationRequest.class);
    }

    private static Stream<Reason> dayFault(JsonNode json, String field) {
        String text = json.path(field).stringValue(null);
        return (text == null || Days.parse(text).isPresent())
                ? Stream.empty()
                : Stream.of(Reason.of("champ.date", field, text, "AAAA-MM-JJ"));
    }

    private static void demand(List<Reason> faults) {
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemKind.REFUSED, faults);
        }
    }
}
