package fr.observatoire.ingest.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.ingest.Answer;
import fr.observatoire.ingest.DoorTest;
import fr.observatoire.parts.testing.Attack;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** What attackers write, in every parameter, cell and field of what is sent. */
class InjectionTest extends DoorTest {

    private static final String WEEK =
            "{\"kind\":\"ent-usage\",\"schemaVersion\":1,\"uai\":\"0350122T\",\"submissionId\":"
                + "\"11111111-1111-4111-8111-1111111111aa\",\"payload\":{\"debut_semaine\":"
                + "\"2025-09-08\",\"mesures\":{\"visites_globales\":\"1\",\"duree_eleve\":\"0:08:32\"}}}";

    private static final Pattern WORD = Pattern.compile("(?<=:)\"[^\"]*\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/files/{}",
                "/schemas/{}.v1.json",
                "/api/templates/{}.csv",
                "/api/templates/answers.csv?referentiel={}",
                "/api/templates/ent-breakdown.csv?ventilation={}",
                "/actuator/health/{}"
            })
    void noAddressLeadsElsewhere(String address) {
        assertThat(Attack.TEXTS)
                .allSatisfy(
                        (text) -> {
                            Answer answer = door().get(address.replace("{}", encoded(text)));
                            assertThat(answer.status()).as(text).isBetween(400, 499);
                            isHarmless(answer);
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "kind", "completeFor"})
    void noParameterOfAFileIsMoreThanAText(String name) {
        assertThat(Attack.TEXTS)
                .allSatisfy(
                        (text) -> {
                            String file =
                                    "debutSemaine;UAI;visites_globales\n2025-09-08;0350122T;1\n";
                            Answer sent = door().file("?" + name + "=" + encoded(text), file);
                            isHarmless(sent);
                            if (sent.status() == 202) {
                                isHarmless(door().get("/api/files/" + sent.fileId()));
                            }
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "debutSemaine;UAI;visites_globales\n{};0350122T;1\n",
                "debutSemaine;UAI;visites_globales\n2025-09-08;{};1\n",
                "debutSemaine;UAI;visites_globales\n2025-09-08;0350122T;{}\n",
                "debutSemaine;UAI;visites_globales;{}\n2025-09-08;0350122T;1;2\n",
                "{}"
            })
    void noCellIsMoreThanAText(String file) {
        assertThat(Attack.TEXTS)
                .allSatisfy(
                        (text) -> {
                            String cell = "\"" + text.replace("\"", "\"\"") + "\"";
                            isHarmless(door().file("?kind=ent-usage", file.replace("{}", cell)));
                        });
    }

    @Test
    void noFieldOfAnEnvelopeIsMoreThanAText() {
        long words = WORD.matcher(WEEK).results().count();
        assertThat(Attack.TEXTS)
                .allSatisfy(
                        (text) -> {
                            for (int i = 0; i < words; i++) {
                                isHarmless(door().submit(replaced(i, text)));
                            }
                        });
    }

    @ParameterizedTest
    @MethodSource("fr.observatoire.contract.submission.SubmissionKind#feeds")
    void noFieldOfADeclarationIsMoreThanAText(SubmissionKind kind) {
        List<String> names = List.copyOf(schema(kind).at("/properties").propertyNames());
        assertThat(names).isNotEmpty();
        assertThat(Attack.TEXTS)
                .allSatisfy((text) -> isHarmless(door().submit(declarations(kind, names, text))));
    }

    /**
     * Whoever sends is who the token says; what else is written is refused, and not taken along.
     */
    @ParameterizedTest
    @ValueSource(strings = {"actor", "territory", "origin", "receivedAt", "file", "seal", "droits"})
    void nobodySaysMoreThanTheContractAsks(String field) {
        String more = WEEK.replaceFirst("\\{", "{\"" + field + "\":\"national\",");
        assertThat(door().submit(more).isProblem(422).errors()).contains("champ.inconnu");
        String deeper = WEEK.replace("\"debut_semaine\"", "\"" + field + "\":1,\"debut_semaine\"");
        assertThat(door().submit(deeper).isProblem(422).errors()).contains("champ.inconnu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/xml", "application/xml"})
    void nothingIsReadAsXml(String type) {
        String xml =
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                        + "<x>&e;</x>";
        Answer answer =
                door().send(
                                door().request("/api/submissions")
                                        .header("Content-Type", type)
                                        .POST(BodyPublishers.ofString(xml)));
        answer.isProblem(type.endsWith("json") ? 400 : 415);
        isHarmless(answer);
        Answer file =
                door().send(
                                door().request("/api/files?kind=ent-usage")
                                        .header("Content-Type", type)
                                        .POST(BodyPublishers.ofString(xml)));
        file.isProblem(422);
        isHarmless(file);
    }

    /** The parts of a spreadsheet, or a small file that would grow: none is ever opened. */
    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004[Content_Types].xml", "\u001F\u008B\u0008\u0000bombe"})
    void nothingIsUnpacked(String start) {
        byte[] bytes = start.getBytes(StandardCharsets.ISO_8859_1);
        assertThat(door().file("?kind=ent-usage", bytes).isProblem(422).errors())
                .containsExactly("fichier.binaire");
        assertThat(door().submit(bytes).isProblem(400).errors()).containsExactly("json.illisible");
        for (String path : new String[] {"/api/submissions", "/api/files?kind=ent-usage"}) {
            for (String coding : new String[] {"gzip", "deflate", "br", "zip, gzip"}) {
                door().send(
                                door().request(path)
                                        .header("Content-Type", "application/json")
                                        .header("Content-Encoding", coding)
                                        .POST(BodyPublishers.ofByteArray(bytes)))
                        .isProblem(415);
            }
        }
    }

    @Test
    void theyAreCounted() {
        door().submit(WEEK.replace("0350122T", "' or '1'='1")).isProblem(422);
        assertThat(door().as("prometheus", "surveillance").get("/actuator/prometheus").body())
                .containsPattern(
                        "http_server_requests_seconds_count\\{.*status=\"422\",uri=\"/api/submissions\"");
    }

    /** One for each field that the kind knows, in one body. */
    private static String declarations(SubmissionKind kind, List<String> names, String text) {
        return names.stream().map((name) -> declaration(kind, name, text)).toList().toString();
    }

    private static String declaration(SubmissionKind kind, String name, String text) {
        var envelope = ContractJson.mapper().createObjectNode();
        envelope.put("kind", kind.id()).put("schemaVersion", 1).put("uai", "0350122T");
        envelope.putObject("payload").put(name, text).putObject("mesures").put(name, text);
        return envelope.toString();
    }

    private static JsonNode schema(SubmissionKind kind) {
        try (InputStream in = SubmissionKind.class.getResourceAsStream(kind.schema())) {
            return ContractJson.mapper().readTree(Objects.requireNonNull(in));
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static String replaced(int which, String text) {
        var word = WORD.matcher(WEEK).results().skip(which).findFirst().orElseThrow();
        return WEEK.substring(0, word.start())
                + ContractJson.mapper().writeValueAsString(text)
                + WEEK.substring(word.end());
    }

    private static void isHarmless(Answer answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        assertThat(Attack.fault(answer.status(), type, answer.body())).as(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
