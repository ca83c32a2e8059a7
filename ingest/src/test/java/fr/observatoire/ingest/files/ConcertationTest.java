package fr.observatoire.ingest.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.observatoire.contract.egn.Thematique;
import fr.observatoire.contract.submission.ConcertationDeclaration;
import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.contract.submission.ShapeRefused;
import fr.observatoire.contract.submission.Submission;
import fr.observatoire.ingest.Answer;
import fr.observatoire.ingest.DoorTest;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Support of proposals is of régions; the wording is kept apart. */
class ConcertationTest extends DoorTest {

    private static final String HEADER = "region;annee;thematique;proposition;soutiens\n";

    @Test
    void theWordsAreKeptForTheRegionAndOnlyTheirKeyTravels() {
        Answer answer =
                door().file(
                                "",
                                HEADER
                                        + "53;2024;T1;Un socle pour toutes les écoles;412\n"
                                        + "Bretagne;2025-2026;1;Un socle pour toutes les écoles;0\n"
                                        + "84;2024;T1;Un socle pour toutes les écoles;7\n");
        List<Submission> sent = sent(answer);
        List<ConcertationDeclaration> said =
                sent.stream()
                        .map(Submission::payload)
                        .filter(ConcertationDeclaration.class::isInstance)
                        .map(ConcertationDeclaration.class::cast)
                        .toList();
        assertThat(said)
                .extracting(
                        ConcertationDeclaration::region,
                        ConcertationDeclaration::anneeScolaire,
                        ConcertationDeclaration::thematique,
                        ConcertationDeclaration::soutiens,
                        (one) -> KEEPER.words(one.proposition()))
                .containsExactlyInAnyOrder(
                        tuple("53", "2024-2025", Thematique.T1, 412, words("53")),
                        tuple("53", "2025-2026", Thematique.T1, 0, words("53")),
                        tuple("84", "2024-2025", Thematique.T1, 7, words("84")));
        assertThat(said).extracting(ConcertationDeclaration::proposition).doesNotContainNull();
        assertThat(said.stream().map(ConcertationDeclaration::proposition).distinct()).hasSize(2);
        assertThat(sent).extracting(Submission::key).contains("region:53", "region:84");
        assertThat(ContractJson.mapper().writeValueAsString(sent)).doesNotContain("socle");
    }

    @Test
    void whatIsWrongIsRefusedWithoutTheWords() {
        Answer answer =
                door().file(
                                "",
                                HEADER
                                        + "99;2024;T6;Secret;-1\n"
                                        + "53;2024;T1;;12\n"
                                        + "53;2024;T1;"
                                        + "Secret".repeat(400)
                                        + ";12\n");
        List<Submission> sent = sent(answer);
        assertThat(sent)
                .filteredOn((one) -> one.payload() instanceof ShapeRefused)
                .flatExtracting((one) -> ((ShapeRefused) one.payload()).reasons())
                .extracting("code", "field", "line")
                .contains(
                        tuple("region.inconnue", "region", 2),
                        tuple("champ.valeurs", "thematique", 2),
                        tuple("champ.absent", "proposition", 3),
                        tuple("champ.trop-long", "proposition", 4));
        assertThat(ContractJson.mapper().writeValueAsString(sent)).doesNotContain("Secret");
    }

    @Test
    void anEnvelopeHasTheWordsAndNoSchool() {
        String envelope =
                """
                {"kind":"concertation","schemaVersion":1,"payload":{"region":"53",
                "annee_scolaire":"2024-2025","thematique":"T5"%s,"soutiens":3}}
                """;
        assertThat(
                        door().submit(envelope.formatted(",\"proposition\":\"Un observatoire\""))
                                .status())
                .isEqualTo(202);
        assertThat(KEEPER.holds("region:53: Un observatoire")).isTrue();
        Answer absent = door().submit(envelope.formatted(""));
        assertThat(absent.status()).isEqualTo(422);
        assertThat(absent.body()).contains("champ.absent", "\"field\":\"proposition\"");
    }

    private static String words(String region) {
        return "region:" + region + ": Un socle pour toutes les écoles";
    }
}
