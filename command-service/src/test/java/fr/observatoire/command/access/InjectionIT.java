package fr.observatoire.command.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.command.batch.Writer;
import fr.observatoire.command.team.Http;
import fr.observatoire.command.team.Http.Answer;
import fr.observatoire.doors.Door;
import fr.observatoire.parts.testing.Attack;
import fr.observatoire.parts.testing.TestParts;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What attackers write, in every variable of every address and every word of every body. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InjectionIT {

    private static final String ANYBODY =
            TestParts.issuer()
                    .token("intrus", List.of("national", "admin", "etablissement:0350122T"));

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
    void noWordIsMoreThanAText() {
        Map<String, Integer> before = counts();
        assertThat(Example.ALL.stream().flatMap(this::faults)).isEmpty();
        assertThat(counts())
                .containsOnlyKeys(before.keySet())
                .allSatisfy(
                        (table, rows) ->
                                assertThat(rows)
                                        .as(table)
                                        .isGreaterThanOrEqualTo(before.get(table)));
    }

    @Test
    void nobodyIsTakenForAnother() {
        assertThat(Example.ALL.stream().filter((one) -> one.body().startsWith("{")))
                .isNotEmpty()
                .allSatisfy(
                        (one) -> {
                            String more =
                                    one.body().replaceFirst("\\{", "{\"owner\":\"national\",");
                            Answer answer = send(new Example(one.method(), one.path(), more));
                            assertThat(answer.status()).as(one.path()).isEqualTo(422);
                            assertThat(answer.reasons())
                                    .as(one.path())
                                    .contains("champ.inconnu owner");
                        });
    }

    @Test
    void nothingIsUnpackedOrReadAsXml() {
        String xml = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
        assertThat(Example.ALL.stream().filter((one) -> !one.body().isEmpty()))
                .allSatisfy(
                        (one) -> {
                            Example sent = new Example(one.method(), one.path(), xml);
                            assertThat(send(sent).status()).isBetween(400, 422);
                            assertThat(send(sent).body()).doesNotContain("root:x:");
                            assertThat(send(one, "Content-Encoding", "gzip").status())
                                    .isEqualTo(415);
                        });
    }

    @Test
    void everyDoorIsTried() {
        assertThat(Door.all())
                .filteredOn((door) -> door.path().startsWith("/api") && takes(door))
                .isNotEmpty()
                .allMatch((door) -> Example.ALL.stream().anyMatch((one) -> isAt(one, door)));
    }

    private Stream<String> faults(Example example) {
        assertThat(send(example).status()).as(example.path()).isIn(200, 201, 204, 404, 409, 422);
        return Attack.TEXTS.stream()
                .flatMap(example::with)
                .flatMap(
                        (attack) -> {
                            Answer answer = send(attack);
                            return Attack.fault(answer.status(), answer.type(), answer.body())
                                    .map((fault) -> attack + ": " + fault + answer.body())
                                    .stream();
                        });
    }

    private Answer send(Example example, String... headers) {
        String path = example.path().replaceAll("[{}]", "");
        var request =
                HttpRequest.newBuilder(this.http.uri(path))
                        .header("Content-Type", "application/json")
                        .header("X-Observatoire-Territoire", "national")
                        .method(
                                example.method().replace("*", ""),
                                BodyPublishers.ofString(example.body()));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return example.isTheDoors()
                ? this.http.sendAsDoor(request)
                : this.http.send(request, ANYBODY);
    }

    private static boolean takes(Door door) {
        return !door.method().equals("GET") || door.path().contains("{");
    }

    private static boolean isAt(Example example, Door door) {
        return example.method().replace("*", "").equals(door.method())
                && example.path()
                        .replaceAll("\\{[^}]*}", "{}")
                        .equals(door.path().replaceAll("\\{[^}]*}", "{}"));
    }

    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        this.writer
                .jdbc()
                .queryForList(
                        "select tablename from pg_tables where schemaname = 'public'", String.class)
                .forEach((table) -> counts.put(table, this.writer.count('"' + table + '"')));
        assertThat(counts).containsKey("receipt");
        return counts;
    }
}
