package fr.observatoire.contract.questionnaire;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.contract.submission.Read;
import fr.observatoire.contract.yaml.DocumentSchema;
import fr.observatoire.contract.yaml.YamlDocument;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a référentiel that people wrote as YAML (which JSON is too): first its schema judges it,
 * then what no schema can say.
 */
public final class ReferentielReader {

    private static final DocumentSchema SCHEMA = DocumentSchema.of("/schemas/referentiel.v1.json");

    private static final DocumentSchema MORE_QUESTIONS =
            DocumentSchema.of("/schemas/questions.v1.json");

    private ReferentielReader() {}

    /** The référentiel, or every fault of the text with its line and column. */
    public static Read<Referentiel> read(String yaml) {
        return switch (YamlDocument.read(yaml)) {
            case Read.Refused<YamlDocument>(List<Reason> reasons) -> new Read.Refused<>(reasons);
            case Read.Done<YamlDocument>(YamlDocument document) -> judge(document);
        };
    }

    /**
     * The questions that a campaign adds to a référentiel: at most eight, under ids that it does
     * not have, with its scales and denominators at their disposal.
     *
     * @param sectionId id of the section that will ask them
     */
    public static Read<Referentiel> readMore(Referentiel base, String sectionId, String yaml) {
        return switch (YamlDocument.read(yaml)) {
            case Read.Refused<YamlDocument>(List<Reason> reasons) -> new Read.Refused<>(reasons);
            case Read.Done<YamlDocument>(YamlDocument document) ->
                    judgeMore(base, sectionId, document);
        };
    }

    private static Read<Referentiel> judge(YamlDocument document) {
        List<Reason> faults = SCHEMA.faults(document);
        if (!faults.isEmpty()) {
            return new Read.Refused<>(faults);
        }
        Referentiel referentiel = bind(document.root(), Referentiel.class);
        List<Reason> incoherences =
                new Coherence(referentiel, document.places(), 0, "/sections").faults();
        return incoherences.isEmpty()
                ? new Read.Done<>(referentiel)
                : new Read.Refused<>(incoherences);
    }

    private static Read<Referentiel> judgeMore(
            Referentiel base, String sectionId, YamlDocument document) {
        List<Reason> faults = new ArrayList<>(MORE_QUESTIONS.faults(document));
        if (!faults.isEmpty()) {
            return new Read.Refused<>(faults);
        }
        Questions questions = bind(document.root(), Questions.class);
        Section section =
                new Section(
                        sectionId, null, questions.title(), null, null, null, questions.items());
        Referentiel longer = base.with(section);
        List<Reason> incoherences =
                new Coherence(longer, document.places(), base.sections().size(), "").faults();
        return incoherences.isEmpty() ? new Read.Done<>(longer) : new Read.Refused<>(incoherences);
    }

    private static <T> T bind(JsonNode root, Class<T> type) {
        return ContractJson.mapper().treeToValue(root, type);
    }

    private record Questions(String title, List<Item> items) {}
}
