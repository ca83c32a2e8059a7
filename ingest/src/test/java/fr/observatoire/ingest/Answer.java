package fr.observatoire.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.submission.ContractJson;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** What the door answered. */
public record Answer(int status, HttpHeaders headers, String body) {

    public JsonNode json() {
        return ContractJson.mapper().readTree(this.body);
    }

    public UUID fileId() {
        return UUID.fromString(json().path("fileId").stringValue());
    }

    /** A problem in French, as RFC 9457 wants it, without a trace of our insides. */
    public Answer isProblem(int expected) {
        assertThat(this.status).as(this.body).isEqualTo(expected);
        assertThat(this.headers.firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(json().path("status").intValue()).isEqualTo(expected);
        assertThat(json().path("type").stringValue()).startsWith("urn:observatoire:probleme:");
        assertThat(json().path("title").stringValue()).isNotBlank().doesNotContain("probleme.");
        assertThat(json().path("detail").stringValue()).contains(" ").doesNotContain("probleme.");
        assertThat(this.body).doesNotContain("Exception", "at fr.", "tomcat", "''");
        return this;
    }

    /** Codes of the problem's errors. */
    public List<String> errors() {
        return codes(json().path("errors"));
    }

    public static List<String> codes(JsonNode reasons) {
        return StreamSupport.stream(reasons.spliterator(), false)
                .map(reason -> reason.path("code").stringValue())
                .toList();
    }
}
