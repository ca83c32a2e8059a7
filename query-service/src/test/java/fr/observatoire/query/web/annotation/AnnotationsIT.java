package fr.observatoire.query.web.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.observatoire.contract.annotation.Annotated;
import fr.observatoire.contract.annotation.AnnotationAmended;
import fr.observatoire.contract.annotation.AnnotationKind;
import fr.observatoire.contract.annotation.AnnotationSet;
import fr.observatoire.contract.annotation.AnnotationWithdrawn;
import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.query.web.Web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;

/** Annotations as they are asked for, and as a team sets them by requests. */
class AnnotationsIT extends Annotating {

    @Test
    void aTerritoryHasItsOwnAndThoseOfWhatItIsPartOf() {
        given("liste-france", "national", Feed.ENT, null, "Nouveau plan de marquage");
        given("liste-rennes", "academie:14", null, null, "Intempéries");
        given("liste-lyon", "academie:10", Feed.EQUIPMENT, null, "Inventaires repris");
        given("liste-eleves", "region:53", null, "ent-eleves-actifs", "Compte des élèves");

        assertThat(ids("territory=etablissement:0350122T"))
                .containsExactly("liste-eleves", "liste-france", "liste-rennes");
        assertThat(ids("territory=academie:10")).containsExactly("liste-france", "liste-lyon");
        assertThat(ids("territory=national")).containsExactly("liste-france");
        assertThat(ids("feed=equipement")).containsExactly("liste-lyon", "liste-rennes");
        assertThat(ids("feed=ent")).containsExactly("liste-eleves", "liste-france", "liste-rennes");
        assertThat(ids("indicator=ent-visites-par-eleve"))
                .containsExactly("liste-france", "liste-rennes");
        assertThat(ids("from=2024-09-03")).isEmpty();
        assertThat(ids("to=2024-09-01")).isEmpty();
        assertThat(this.web.json("/api/annotations/liste-rennes").at("/texte").asString())
                .isEqualTo("Intempéries");

        INGEST.happens(new AnnotationWithdrawn("liste-lyon", DAY.plusDays(9)));
        await().until(() -> !ids("").contains("liste-lyon"));
        assertThat(ids("retirees=incluses")).contains("liste-lyon");
        assertThat(this.web.json("/api/annotations/liste-lyon").at("/retireeLe").asString())
                .isEqualTo("2024-09-11");
    }

    @Test
    void whatIsErasedIsStillNoted() {
        Annotated content =
                new Annotated(
                        AnnotationKind.NOTE,
                        "academie:70",
                        null,
                        null,
                        DAY,
                        DAY,
                        UUID.randomUUID());
        INGEST.happens(new AnnotationSet("effacee", "academie:70", content));
        await().until(() -> this.web.get("/api/annotations/effacee").statusCode() == 200);

        assertThat(this.web.json("/api/annotations/effacee").at("/texte").stringValue())
                .isEqualTo("(texte effacé)");
        assertThat(this.web.get("/annotations").body()).contains("(texte effacé)");
        assertThat(this.web.get("/annotations/effacee").body())
                .as("a form starts without the mark")
                .doesNotContain("(texte effacé)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "territory=lune",
                "feed=lune",
                "indicator=lune",
                "from=demain",
                "from=2025-01-02&to=2025-01-01",
                "retirees=x",
            })
    void badQuestionsAreRefusedInFrench(String query) {
        HttpResponse<String> answer = this.web.get("/api/annotations?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("\"field\":\"" + query.substring(0, query.indexOf('=')) + "\"");
        assertThat(this.web.get("/api/annotations/%22%3E").statusCode()).isEqualTo(404);
        assertThat(this.web.get("/annotations/lune").statusCode()).isEqualTo(404);
    }

    @Test
    void ordersAreHandedOnAndCanBeReadBack() {
        String path = "/api/annotations";
        decides(201, new AnnotationSet("ordre", "academie:14", content("academie:14", DAY)));
        String[] team = {"X-Observatoire-Territoire", "academie:14"};
        HttpResponse<String> set = this.web.send("POST", path, "{\"id\":\"ordre\"}", team);
        assertThat(set.statusCode()).isEqualTo(201);
        assertThat(set.headers().firstValue("Location")).hasValue(path + "/ordre");
        assertThat(COMMAND.lastAsked().territory()).isEqualTo("academie:14");
        assertThat(Web.read(this.web.get(path + "/ordre")).at("/premier").asString())
                .isEqualTo("2024-09-02");

        decides(
                200,
                new AnnotationAmended(
                        "ordre",
                        content("academie:14", DAY.plusDays(1)),
                        content("academie:14", DAY)));
        assertThat(this.web.send("PUT", path + "/ordre", "{}", team).statusCode()).isEqualTo(200);
        assertThat(COMMAND.lastAsked().path()).isEqualTo(path + "/ordre/modification");
        assertThat(this.web.json(path + "/ordre").at("/premier").asString())
                .isEqualTo("2024-09-03");

        decides(200, new AnnotationWithdrawn("ordre", DAY.plusDays(2)));
        assertThat(this.web.send("DELETE", path + "/ordre", "", team).statusCode()).isEqualTo(200);
        assertThat(COMMAND.lastAsked().path()).isEqualTo(path + "/ordre/retrait");
        assertThat(this.web.json(path + "/ordre").at("/retireeLe").asString())
                .isEqualTo("2024-09-04");
        assertThat(this.web.send("DELETE", path + "/lune", "").statusCode()).isEqualTo(404);
    }

    private List<String> ids(String query) {
        return this.web.json("/api/annotations?" + query).findValuesAsString("id").stream()
                .filter((id) -> id.startsWith("liste-"))
                .sorted()
                .toList();
    }
}
