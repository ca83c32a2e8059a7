package fr.observatoire.query.web.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.query.web.WebTest;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;

class ReceiptsIT extends WebTest {

    private static final String REFUSED = "/api/receipts/33333333-3333-4333-8333-333333333332";

    private static final String FILE = "11111111-1111-4111-8111-111111111111";

    @Test
    void aRefusalGivesEveryReasonForPeopleAndPrograms() {
        JsonNode receipt = this.web.json(REFUSED);

        assertThat(receipt.at("/outcome").asString()).isEqualTo("refused");
        assertThat(receipt.at("/line").asInt()).isEqualTo(7);
        assertThat(receipt.at("/reasons").findValuesAsString("code"))
                .containsExactly("champ.negatif", "champ.entier");
        assertThat(receipt.at("/reasons/0/message").asString())
                .isEqualTo("« visites_eleve » vaut -4 : un effectif ne peut pas être négatif.");
        assertThat(receipt.at("/receivedAt").asString()).isEqualTo("2025-09-16T08:00:00Z");
    }

    @Test
    void aReceiptThatIsNotThereMayBeUnderWay() {
        HttpResponse<String> answer =
                this.web.get("/api/receipts/99999999-9999-4999-8999-999999999999");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("peut-être encore en cours de traitement");
    }

    @Test
    void anIdentifierIsAUuid() {
        assertThat(this.web.get("/api/receipts/1-1-1-1-1").statusCode()).isEqualTo(400);
        assertThat(this.web.get("/api/files/x/receipt").statusCode()).isEqualTo(400);
        assertThat(this.web.get("/api/files/x/refused.csv").body())
                .contains("n'est pas un identifiant de dépôt");
    }

    @Test
    void aSchoolSeesItsLastReceiptsFirst() {
        JsonNode receipts = this.web.json("/api/receipts?uai=0350122t&limit=2");

        assertThat(receipts.findValuesAsString("outcome")).containsExactly("corrected", "accepted");
        assertThat(this.web.json("/api/receipts").size()).isEqualTo(6);
        assertThat(
                        this.web
                                .json("/api/receipts?uai=0350122A&limit=many")
                                .at("/errors")
                                .findValuesAsString("code"))
                .containsExactly("uai.lettre", "champ.entier");
    }

    @Test
    void aFilesReceiptCountsItsLines() {
        JsonNode file = this.web.json("/api/files/" + FILE + "/receipt");

        assertThat(file.at("/state").asString()).isEqualTo("complete");
        assertThat(file.at("/complete").asBoolean()).isTrue();
        assertThat(file.at("/counts/refused").asInt()).isEqualTo(3);
        assertThat(file.at("/counts/decided").asInt()).isEqualTo(1208);
        assertThat(file.at("/warnings/0/message").asString()).contains("remarque");
        assertThat(file.at("/refusedCsv").asString())
                .isEqualTo("/api/files/" + FILE + "/refused.csv");
    }

    @Test
    void linesTakenWithARemarkAreCountedAndListed() {
        JsonNode file = this.web.json("/api/files/" + FILE + "/receipt");
        assertThat(file.at("/counts/remarked").asInt()).isEqualTo(1);

        JsonNode remarks = this.web.json(file.at("/remarks").asString());
        assertThat(remarks.findValuesAsString("line")).containsExactly("9");
        assertThat(remarks.at("/0/reasons/0/message").asString())
                .isEqualTo("Aucune visite n'est déclarée.");
        assertThat(this.web.json(file.at("/remarks").asString() + "?after=9").isEmpty()).isTrue();
        assertThat(this.web.get(file.at("/remarks").asString() + "?after=-1").statusCode())
                .isEqualTo(400);
    }

    @Test
    void aFileUnderWayIsNotComplete() {
        JsonNode file = this.web.json("/api/files/22222222-2222-4222-8222-222222222222/receipt");

        assertThat(file.at("/state").asString()).isEqualTo("processing");
        assertThat(file.at("/complete").asBoolean()).isFalse();
        assertThat(file.at("/refusedCsv").isNull()).isTrue();
    }

    @Test
    void whatASchoolWasToldIsKeptByNobody() {
        assertThat(this.web.get(REFUSED).headers().firstValue("Cache-Control"))
                .hasValue("no-store");
    }
}
