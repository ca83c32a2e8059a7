package fr.observatoire.command.referentiel;

import static fr.observatoire.command.referentiel.Published.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.command.batch.Writer;
import fr.observatoire.command.team.Http;
import fr.observatoire.contract.submission.ContractJson;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Référentiels as teams send them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferentielIT {

    private static final String PATH = "/api/referentiels";

    private final Writer writer = new Writer();

    private final Http http = new Http(this.writer);

    @BeforeAll
    void start() {
        this.writer.start("--observatoire.command.batch.threads=0");
    }

    @AfterAll
    void stop() {
        this.http.close();
        this.writer.close();
    }

    @Test
    void publishingStoresTheEventAndMovesTheIndex() {
        assertThat(this.http.post(PATH, yaml("local-a", "1", "Une charte ?")).status())
                .isEqualTo(201);
        assertThat(this.http.post(PATH, yaml("local-a", "1", "Une charte ?")).status())
                .isEqualTo(200);
        assertThat(this.http.post(PATH, yaml("local-a", "2", "Deux ?")).json())
                .isEqualTo(
                        ContractJson.mapper()
                                .readTree(
                                        """
                                        {"id": "local-a", "version": "2",
                                         "resultat": "accepted", "items": 2}
                                        """));
        assertThat(this.writer.events("referentiel:local-a"))
                .containsExactly("referentiel-published", "referentiel-published");
        assertThat(
                        this.writer
                                .jdbc()
                                .queryForList(
                                        "select number || ' ' || version || ' ' || territory"
                                                + " from referentiel_index where id = 'local-a'"
                                                + " order by number",
                                        String.class))
                .containsExactly("1 1 academie:14", "2 2 academie:14");
    }

    @Test
    void eventsSayWhoDecided() {
        this.http.post(PATH, yaml("local-b", "1", "Une charte ?"));
        String metaData =
                this.writer
                        .jdbc()
                        .queryForObject(
                                "select convert_from(metaData, 'UTF8') from DomainEventEntry"
                                        + " where aggregateIdentifier = 'referentiel:local-b'",
                                String.class);
        assertThat(ContractJson.mapper().readTree(metaData))
                .isEqualTo(
                        ContractJson.mapper()
                                .valueToTree(
                                        Map.of(
                                                "submittedBy", "acteur-14",
                                                "channel", "api",
                                                "territory", "academie:14")));
    }

    @Test
    void aVersionNeverChanges() {
        this.http.post(PATH, yaml("local-c", "1", "Une charte ?"));
        Http.Answer answer = this.http.post(PATH, yaml("local-c", "1", "Deux chartes ?"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.reasons()).containsExactly("referentiel.version-publiee version");
        assertThat(answer.detail()).contains("déjà publiée avec un autre contenu");
        assertThat(this.writer.events("referentiel:local-c")).hasSize(1);
    }

    @Test
    void idsOfOthersAreRefused() {
        this.http.post(PATH, yaml("local-d", "1", "Une charte ?"));
        Http.Answer another =
                this.http.post("academie:24", PATH, yaml("local-d", "2", "Une charte ?"));
        assertThat(another.status()).isEqualTo(403);
        assertThat(another.reasons()).containsExactly("referentiel.territoire id");
        assertThat(this.http.post(PATH, yaml("numea-2020", "9", "Q")).reasons())
                .containsExactly("referentiel.integre id");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{id: local.charte, label: Q, kind: date} | 422 | referentiel.id-double"
                        + " local.charte | Ligne 13, colonne 10",
                "{id: x.1, label: Q, kind: autre} | 422 | champ.valeurs kind | Ligne 13",
                "{id: x.1, label: Q, kind: effectif, denominator: x.1} | 422"
                        + " | referentiel.cycle x.1 | Ligne 13",
                "{id: x.1, label: !!java.net.URL x, kind: date} | 400"
                        + " | yaml.etiquette tag:yaml.org,2002:java.net.URL | Ligne 13",
                "{id: &a x.1, label: *a, kind: date} | 400 | yaml.alias &a | Ligne 13",
                "{id: x.1, label: \"a\\0b\", kind: date} | 400 | yaml.caractere label | Ligne 13",
                "{id: x.1, label: \"a\\uD800b\", kind: date} | 400 | yaml.caractere label"
                        + " | Ligne 13",
            })
    void whatIsWrongIsSaidWithItsPlace(String item, int status, String reason, String place) {
        Http.Answer answer =
                this.http.post(PATH, yaml("local-e", "1", "Une charte ?") + "  - " + item + "\n");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.reasons()).contains(reason);
        assertThat(answer.detail()).contains(place);
    }

    @Test
    void tenThousandItemsAreRefused() {
        String items =
                IntStream.range(0, 10_000)
                        .mapToObj((i) -> "  - {id: a." + i + ", label: Q, kind: date}")
                        .collect(Collectors.joining("\n"));
        Http.Answer answer = this.http.post(PATH, yaml("local-f", "1", "Q") + items);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.reasons()).containsExactly("referentiel.taille items");
    }

    @Test
    void aBillionLaughsAreNotLaughed() {
        String bomb =
                """
                a: &a [x, x, x, x, x, x, x, x, x]
                b: &b [*a, *a, *a, *a, *a, *a, *a, *a]
                c: &c [*b, *b, *b, *b, *b, *b, *b, *b]
                d: [*c, *c, *c, *c, *c, *c, *c, *c]
                """;
        assertThat(this.http.post(PATH, bomb).reasons()).containsExactly("yaml.alias &a");
        assertThat(this.http.post(PATH, "[".repeat(5000)).reasons())
                .containsExactly("yaml.profondeur yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "[]", "{}", "null", "--- a\n--- b\n", "\t", "a: b: c", "%"})
    void whatIsNoReferentielIsAProblemInFrench(String body) {
        Http.Answer answer = this.http.post(PATH, body);
        assertThat(answer.status()).as(body).isBetween(400, 422);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.reasons()).isNotEmpty();
    }

    @Test
    void whatIsNoTextOrTooLargeIsAProblemToo() {
        byte[] binary = {(byte) 0xC3, (byte) 0x28, (byte) 0xFF};
        assertThat(post(binary, "text/yaml").reasons()).containsExactly("corps.utf-8 body");
        byte[] large = "# a\n".repeat(300_000).getBytes(StandardCharsets.UTF_8);
        assertThat(post(large, "text/yaml").status()).isEqualTo(413);
        byte[] small = "a: b".getBytes(StandardCharsets.UTF_8);
        assertThat(post(small, "application/x-www-form-urlencoded").status()).isEqualTo(422);
    }

    @Test
    void theReadSideAnswersReaders() {
        Http.Answer answer = this.http.send(HttpRequest.newBuilder(this.http.uri(PATH)));
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.detail()).contains("adresse");
    }

    private Http.Answer post(byte[] body, String type) {
        return this.http.send(
                HttpRequest.newBuilder(this.http.uri(PATH))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofByteArray(body)));
    }
}
