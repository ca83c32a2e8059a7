package fr.observatoire.query.web;

import static org.awaitility.Awaitility.await;

import fr.observatoire.parts.testing.TestDatabases;
import fr.observatoire.query.projection.EventLog;

import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Ingest and the writer in one: takes submissions, and decides on them as a test says. */
public final class FakeWriter {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final FakeService ingest = FakeService.start();

    private final TestDatabases databases;

    private final EventLog events;

    FakeWriter(TestDatabases databases) {
        this.databases = databases;
        this.events = new EventLog(databases);
        this.events.append(UUID.randomUUID(), Survey.events());
        Survey.texts().forEach(this::keep);
    }

    /**
     * A decision.
     *
     * @param reasons as JSON
     */
    public record Decision(String outcome, String reasons, List<?> events) {

        public static Decision accepted(Object... events) {
            return new Decision("accepted", "[]", List.of(events));
        }

        public static Decision refused(String reasons) {
            return new Decision("refused", reasons, List.of());
        }
    }

    String url() {
        return this.ingest.url();
    }

    /** Whatever comes changes nothing. */
    void takesEverything() {
        decides((any) -> new Decision("unchanged", "[]", List.of()));
    }

    /** From now on it decides so. */
    public void decides(Function<JsonNode, Decision> rule) {
        this.ingest.answers(
                (asked) -> {
                    JsonNode envelope = MAPPER.readTree(asked.body());
                    Decision decision = rule.apply(envelope);
                    UUID id = UUID.fromString(envelope.at("/submissionId").asString());
                    this.events.append(id, decision.events());
                    receive(id, envelope, decision);
                    return received(id);
                });
    }

    /** Stores events, as the writer does when a team decides. */
    public void happens(Object... what) {
        this.events.append(UUID.randomUUID(), List.of(what));
    }

    /** Keeps words, as the writer does for a team, and tells their key. */
    public UUID words(String words) {
        UUID key = UUID.randomUUID();
        keep(key, Map.entry(Survey.ORMEAUX, words));
        return key;
    }

    /** From now on it takes submissions and never decides. */
    public void staysUndecided() {
        this.ingest.answers(
                (asked) ->
                        received(
                                UUID.fromString(
                                        MAPPER.readTree(asked.body())
                                                .at("/submissionId")
                                                .asString())));
    }

    /** From now on it answers so instead. */
    public void answers(FakeService.Answer answer) {
        this.ingest.answers((any) -> answer);
    }

    public FakeService.Asked lastAsked() {
        return this.ingest.lastAsked();
    }

    /** What was last sent. */
    public JsonNode lastSent() {
        return MAPPER.readTree(lastAsked().body());
    }

    /** Waits until the last event of the story can be read. */
    void awaitProjected(JdbcClient readModel) {
        await().atMost(Duration.ofSeconds(60))
                .until(
                        () ->
                                readModel
                                        .sql("select count(*) from lecture.objective")
                                        .query(Long.class)
                                        .single()
                                        .equals(Survey.OBJECTIVES));
    }

    private static FakeService.Answer received(UUID id) {
        return FakeService.Answer.json(
                202,
                "{\"submissions\":[{\"submissionId\":\"" + id + "\",\"state\":\"received\"}]}");
    }

    private void receive(UUID id, JsonNode envelope, Decision decision) {
        try (Connection connection = this.databases.connectWrite();
                PreparedStatement insert =
                        connection.prepareStatement(
                                """
                                insert into receipt (submission_id, kind, uai, outcome, reasons,
                                    decided_at)
                                values (?, ?, ?, ?, ?::jsonb, now())
                                """)) {
            insert.setObject(1, id);
            insert.setString(2, envelope.at("/kind").asString());
            insert.setString(3, envelope.at("/uai").asString());
            insert.setString(4, decision.outcome());
            insert.setString(5, decision.reasons());
            insert.executeUpdate();
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private void keep(UUID key, Map.Entry<String, String> text) {
        try (Connection connection = this.databases.connectWrite();
                PreparedStatement insert =
                        connection.prepareStatement(
                                "insert into texte (cle, uai, contenu) values (?, ?, ?)")) {
            insert.setObject(1, key);
            insert.setString(2, text.getKey());
            insert.setString(3, text.getValue());
            insert.executeUpdate();
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }
}
