package fr.observatoire.query.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.parts.testing.Attack;
import fr.observatoire.query.web.FakeService.Answer;
import fr.observatoire.query.web.SurveyTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What attackers write, in every parameter of every address that is read. */
class InjectionIT extends SurveyTest {

    private static final String UNKNOWN = "inconnu";

    private static final Pattern ROW = Pattern.compile("\\{|<tr|<li|\n");

    @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired private JdbcClient rows;

    private Map<String, Long> before;

    @BeforeEach
    void count() {
        COMMAND.answers((any) -> Answer.json(201, "{}"));
        this.before = counts();
    }

    @AfterEach
    void nothingCameOrWent() {
        assertThat(counts()).isEqualTo(this.before);
    }

    @Test
    void noParameterIsMoreThanAText() {
        List<Target> targets = Targets.of(this.requestMappingHandlerMapping);
        assertThat(targets).hasSizeGreaterThan(200);
        assertThat(targets.parallelStream().flatMap(this::faults)).isEmpty();
    }

    @Test
    void everyDocumentedParameterIsAmongThem() {
        List<String> tried =
                Targets.of(this.requestMappingHandlerMapping).stream()
                        .map(Target::toString)
                        .toList();
        JsonNode paths = this.web.json("/v3/api-docs").at("/paths");
        assertThat(
                        paths.propertyStream()
                                .flatMap(
                                        (path) ->
                                                path.getValue()
                                                        .at("/get/parameters")
                                                        .valueStream()
                                                        .map((one) -> one.at("/name").asString())
                                                        .map((name) -> path.getKey() + " " + name)))
                .isNotEmpty()
                .allMatch(tried::contains);
    }

    private Stream<String> faults(Target target) {
        HttpResponse<String> usual = this.web.get(target.with(UNKNOWN));
        return Attack.TEXTS.stream()
                .flatMap(
                        (text) -> {
                            HttpResponse<String> answer = this.web.get(target.with(text));
                            Stream<String> more =
                                    isWider(target, text, answer, usual)
                                            ? Stream.of("finds more")
                                            : Stream.empty();
                            return Stream.concat(Seen.fault(answer).stream(), more)
                                    .map((fault) -> target + " " + Seen.start(text) + ": " + fault);
                        });
    }

    /** Where words are looked for, what has none finds everything. */
    private static boolean isWider(
            Target target, String text, HttpResponse<String> answer, HttpResponse<String> usual) {
        return Attack.WIDENING.contains(text)
                && !(target.name().equals("q") && text.length() == 1)
                && answer.statusCode() == 200
                && rows(answer) > rows(usual);
    }

    private static long rows(HttpResponse<String> answer) {
        return ROW.matcher(answer.body()).results().count();
    }

    /** Of all tables but that which grows because somebody asks. */
    private Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        this.rows
                .sql("select tablename from pg_tables where schemaname = 'lecture'")
                .query(String.class)
                .list()
                .stream()
                .filter((table) -> !table.equals("journal"))
                .forEach((table) -> counts.put(table, rows("lecture." + table)));
        assertThat(counts).containsKey("school");
        return counts;
    }

    private Long rows(String table) {
        return this.rows.sql("select count(*) from " + table).query(Long.class).single();
    }
}
