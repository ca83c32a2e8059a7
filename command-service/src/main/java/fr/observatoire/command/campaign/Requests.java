package fr.observatoire.command.campaign;

import fr.observatoire.command.problem.ProblemException;
import fr.observatoire.command.problem.ProblemKind;
import fr.observatoire.contract.period.Days;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.contract.yaml.DocumentSchema;
import fr.observatoire.contract.yaml.Places;
import fr.observatoire.contract.yaml.YamlDocument;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what teams ask of campaigns: first a schema judges it, then what no schema can say. */
final class Requests {

    private static final DocumentSchema OPENING = DocumentSchema.of("/schemas/campagne.v1.json");

    private static final DocumentSchema END = DocumentSchema.of("/schemas/campagne-fin.v1.json");

    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");

    private Requests() {}

    static CampaignRequest opening(JsonNode json) {
        demand(OPENING.faults(document(json)));
        List<Reason> faults = new ArrayList<>();
        String id = json.path("id").stringValue();
        if (!CampaignId.isWell(id)) {
            faults.add(Reason.of("campagne.identifiant", "id", id, null));
        }
        if (UNWRITABLE.matcher(json.path("titre").stringValue()).find()) {
            faults.add(Reason.of("champ.caractere", "titre"));
        }
        Stream.of("ouvre", "ferme").flatMap((field) -> dayFault(json, field)).forEach(faults::add);
        demand(faults);
        return ContractJson.mapper().treeToValue(json, CampaignRequest.class);
    }

    /** The last day of a campaign that is extended or reopened. */
    static LocalDate end(JsonNode json) {
        demand(END.faults(document(json)));
        demand(dayFault(json, "ferme").toList());
        return LocalDate.parse(json.path("ferme").stringValue());
    }

    /** JSON has fields and no places worth telling. */
    private static YamlDocument document(JsonNode json) {
        return new YamlDocument(json, new Places());
    }

    private static Stream<Reason> dayFault(JsonNode json, String field) {
        String text = json.path(field).stringValue();
        return Days.parse(text).isPresent()
                ? Stream.empty()
                : Stream.of(Reason.of("champ.date", field, text, "AAAA-MM-JJ"));
    }

    private static void demand(List<Reason> faults) {
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemKind.REFUSED, faults);
        }
    }
}
