package fr.observatoire.command.edition;

import fr.observatoire.command.problem.ProblemException;
import fr.observatoire.command.problem.ProblemKind;
import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.yaml.DocumentSchema;
import fr.observatoire.contract.yaml.Places;
import fr.observatoire.contract.yaml.YamlDocument;

import tools.jackson.databind.JsonNode;

import java.util.List;

/** What a team asks to be published. */
record EditionRequest(Feed feed, SchoolYear year) {

    private static final DocumentSchema SCHEMA = DocumentSchema.of("/schemas/edition.v1.json");

    static EditionRequest read(JsonNode json) {
        List<Reason> faults = SCHEMA.faults(new YamlDocument(json, new Places()));
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemKind.REFUSED, faults);
        }
        return new EditionRequest(Feed.of(json.path("feed").stringValue()), year(json));
    }

    private static SchoolYear year(JsonNode json) {
        String text = json.path("anneeScolaire").stringValue();
        return SchoolYear.parse(text)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        ProblemKind.REFUSED,
                                        List.of(
                                                Reason.of(
                                                        "annee.forme",
                                                        "anneeScolaire",
                                                        text,
                                                        null))));
    }
}
