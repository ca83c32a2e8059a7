package fr.observatoire.ingest.texts;

import fr.observatoire.contract.submission.AnswersDeclaration;
import fr.observatoire.contract.submission.Payload;
import fr.observatoire.ingest.DoorTest;

import org.junit.jupiter.api.BeforeEach;

import java.util.UUID;

/** What the tests of words share. */
abstract class TextsDoorTest extends DoorTest {

    static final String PLAN =
            """
            {"objectif":"3f2504e0-4f89-41d3-9a0c-0305e82c3301","action":"fixer",
             "date":"2026-10-12","referentiel":"cln-2010","champ":"cln.3.3.1",
             "pilote":"referent-numerique","specifique":"Réunir la commission merle","mesure":"%s",
             "echeance":"2027-06-30",
             "jalons":[{"date":"2027-01-15","libelle":"Premier bilan merle"},
                       {"date":"2027-05-15","libelle":"Second bilan merle"}]}\
            """;

    static final String ANSWERS =
            """
            {"referentiel":"pdca-tvp","version":"tvp","date_reponse":"2026-10-12",
             "reponses":{"pdca.1.plan.01":true,"pdca.1.plan.02":%s}}\
            """;

    @BeforeEach
    void keeps() {
        KEEPER.answers(201);
        KEEPER.requests().clear();
    }

    static AnswersDeclaration answers(UUID id) {
        return (AnswersDeclaration) payload(id);
    }

    static Payload payload(UUID id) {
        return topic().submissions().stream()
                .filter(each -> each.submissionId().equals(id))
                .findFirst()
                .orElseThrow()
                .payload();
    }

    static String envelope(UUID id, String kind, String payload) {
        return """
        {"submissionId":"%s","kind":"%s","schemaVersion":1,"uai":"0350122T","payload":%s}\
        """
                .formatted(id, kind, payload);
    }
}
