package fr.observatoire.ingest.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.resource.GarCounts;
import fr.observatoire.contract.submission.GarDeclaration;
import fr.observatoire.contract.submission.ShapeRefused;
import fr.observatoire.contract.submission.Submission;
import fr.observatoire.ingest.Answer;
import fr.observatoire.ingest.DoorTest;

import org.junit.jupiter.api.Test;

import java.util.List;

/** The GAR's counts are of académies: they travel without a UAI. */
class GarTest extends DoorTest {

    @Test
    void anAcademieIsKnownByItsLabelOrCodeAndIsTheKey() {
        Answer answer =
                door().file(
                                "",
                                """
                                annee;academie;acces;acces_null
                                2024;ORLEANS-TOURS;540;3
                                2024-2025;14;541;
                                """);
        List<Submission> sent = sent(answer);
        assertThat(sent)
                .filteredOn((one) -> one.payload() instanceof GarDeclaration)
                .extracting(Submission::key)
                .containsExactlyInAnyOrder("academie:18", "academie:14");
        assertThat(sent)
                .extracting(Submission::payload)
                .contains(
                        new GarDeclaration(
                                "18",
                                "2024-2025",
                                new GarCounts(null, 540, null, null, null, null, null, 3)));
    }

    @Test
    void whatIsOfNoAcademieIsRefusedWithTheReason() {
        Answer answer =
                door().file(
                                "",
                                """
                                annee;academie;acces
                                2024;Autres;1935
                                2024;LA REUNION;40
                                """);
        assertThat(sent(answer))
                .filteredOn((one) -> one.payload() instanceof ShapeRefused)
                .singleElement()
                .satisfies(
                        (one) ->
                                assertThat(((ShapeRefused) one.payload()).reasons())
                                        .extracting("code", "field", "line")
                                        .containsExactly(
                                                org.assertj.core.groups.Tuple.tuple(
                                                        "academie.libelle", "academie", 2)));
    }

    @Test
    void anEnvelopeNamesNoSchool() {
        String envelope =
                """
                {"kind":"gar","schemaVersion":1%s,"payload":
                {"academie":"14","annee_scolaire":"2024-2025","comptes":{"acces":540}}}
                """;
        Answer taken = door().submit(envelope.formatted(""));
        assertThat(taken.status()).as(taken.body()).isEqualTo(202);
        Answer refused = door().submit(envelope.formatted(",\"uai\":\"0350122T\""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("champ.inconnu");
    }
}
