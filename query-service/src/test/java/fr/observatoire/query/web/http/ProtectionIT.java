package fr.observatoire.query.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.query.web.WebTest;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.util.List;

class ProtectionIT extends WebTest {

    @Test
    void anUnchangedAnswerIsNotSentAgain() {
        HttpResponse<String> first = this.web.get("/api/indicators");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(this.web.get("/api/indicators", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
    }

    @Test
    void pagesRunNoScriptButTheirOwn() {
        assertThat(this.web.get("/").headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'self';", "style-src 'self';", "frame-ancestors 'none'");
    }

    @Test
    void whatIsNotThereIsAProblemForProgramsAndAPageForPeople() {
        JsonNode problem = this.web.json("/api/licornes");

        assertThat(problem.at("/title").asString()).isEqualTo("Introuvable");
        assertThat(problem.at("/instance").asString()).isEqualTo("/api/licornes");
        HttpResponse<String> page = this.web.get("/licornes", "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<html lang=\"fr\">", "Page introuvable");
    }

    @Test
    void onlyReadingIsPossible() {
        HttpResponse<String> answer = this.web.post("/api/series");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).contains("n'accepte pas POST");
        assertThat(this.web.get("/api/latest", "Accept", "image/png").statusCode()).isEqualTo(406);
    }

    @Test
    void theApiIsDescribedInFrench() {
        JsonNode api = this.web.json("/v3/api-docs");

        assertThat(api.at("/paths").propertyNames())
                .contains(
                        "/api/territories",
                        "/api/territories/{kind}/{code}",
                        "/api/schools",
                        "/api/indicators",
                        "/api/indicators/{id}",
                        "/api/series",
                        "/api/latest",
                        "/api/coverage",
                        "/api/gar",
                        "/api/receipts",
                        "/api/receipts/{submissionId}",
                        "/api/files/{fileId}/receipt",
                        "/api/files/{fileId}/refused.csv",
                        "/api/referentiels/{id}/{version}",
                        "/api/campagnes/{id}/avancement",
                        "/api/campagnes/{id}/reponses/{uai}/sections/{section}",
                        "/api/campagnes/{id}/reponses/{uai}/partages/historique",
                        "/api/positions/{uai}",
                        "/api/vue-commune",
                        "/api/plans/{uai}/objectifs/{objectif}/{action}")
                .allMatch((path) -> path.startsWith("/api/"));
        assertThat(api.toString()).doesNotContain("openapi.");
        assertThat(api.at("/paths/~1api~1series/get/summary").asString())
                .isEqualTo("Série d'un indicateur");
    }

    @Test
    void theDescriptionIsShownWithoutTheOutsideWorld() {
        HttpResponse<String> page = this.web.get("/swagger-ui/index.html");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "connect-src 'self'");
    }

    @Test
    void hostileParametersAreOurSendersFault() {
        List.of(
                        "/api/series?indicator=%00&territory=%C0%AF",
                        "/api/territories/academie/%27%3B%20drop%20table%20school",
                        "/api/schools?q=%27%20or%201%3D1%20--&page=99999999999999999999",
                        "/api/receipts?limit=-1&uai=%F0%9F%92%A9",
                        "/api/latest?territory=etablissement:%00",
                        "/api/series?indicator=ent-eleves-actifs&from=-999999999-01-01",
                        "/?region=%00&annee=%27&type=%3Cscript%3E",
                        "/depots/%00")
                .forEach(
                        (path) ->
                                assertThat(this.web.get(path).statusCode())
                                        .as(path)
                                        .isLessThan(500));
    }

    @Test
    void whoIsNotKnownIsSentToSignInAndProgramsAreTold() {
        HttpResponse<String> page = this.web.anonymous().get("/campagnes", "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location").orElse(""))
                .endsWith("/oauth2/authorization/observatoire");
        assertThat(page.headers().firstValue("Set-Cookie").orElse(""))
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
        HttpResponse<String> api = this.web.anonymous().get("/api/series");
        assertThat(api.statusCode()).isEqualTo(401);
        assertThat(api.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
        assertThat(api.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void behindTlsCookiesAndAddressesAreThoseOfTls() {
        HttpResponse<String> page =
                this.web
                        .anonymous()
                        .get("/campagnes", "Accept", "text/html", "X-Forwarded-Proto", "https");
        assertThat(page.headers().firstValue("Set-Cookie").orElse("")).contains("Secure");
        assertThat(page.headers().firstValue("Strict-Transport-Security").orElse(""))
                .contains("max-age=");
        assertThat(this.web.get("/indicateurs").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    /** Another page that has a browser send a form in the name of whoever is signed in. */
    @Test
    void aFormWithoutItsTokenIsNotTaken() {
        HttpResponse<String> answer =
                this.web
                        .anonymous()
                        .send(
                                "POST",
                                "/annotations",
                                "texte=x",
                                "Content-Type",
                                "application/x-www-form-urlencoded",
                                "Cookie",
                                "observatoire=0123456789ABCDEF0123456789ABCDEF");
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void nothingSaysWhatTheServiceIsMadeOf() {
        HttpResponse<String> answer = this.web.get("/api/licornes");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
        assertThat(answer.body()).doesNotContain("Exception", "at fr.", "Tomcat");
    }
}
