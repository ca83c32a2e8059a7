package fr.observatoire.query.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.observatoire.contract.annotation.Annotated;
import fr.observatoire.contract.annotation.AnnotationKind;
import fr.observatoire.contract.annotation.AnnotationSet;
import fr.observatoire.doors.Door;
import fr.observatoire.parts.testing.Attack;
import fr.observatoire.query.web.FakeService.Answer;
import fr.observatoire.query.web.FakeWriter.Decision;
import fr.observatoire.query.web.Survey;
import fr.observatoire.query.web.SurveyTest;
import fr.observatoire.query.web.Web;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** What attackers write, in every field of every form and of every body. */
class FormInjectionIT extends SurveyTest {

    private static final String INTRUDER = "intrus";

    private static final String HERE =
            "/campagnes/" + Survey.THIS_YEAR + "/reponses/" + Survey.ORMEAUX;

    /** Pages that have forms. */
    private static final List<String> PAGES =
            List.of(
                    "/annotations/nouvelle",
                    "/annotations/attaquee",
                    "/anomalies?territoire=etablissement:" + Survey.ZOLA,
                    "/campagnes/nouvelle",
                    "/campagnes/" + Survey.THIS_YEAR,
                    "/campagnes/" + Survey.LAST_YEAR,
                    "/referentiels",
                    "/etablissements/" + Survey.ORMEAUX + "/plan",
                    HERE,
                    HERE.replace(Survey.ORMEAUX, Survey.ZOLA),
                    HERE + "/sections/cln.3.2");

    private static final LocalDate DAY = LocalDate.of(2001, 9, 3);

    private static final String DOUBT =
            """
            insert into lecture.anomaly values
            ('0350024L', 'ent', 2000, '2001-03-05', '2001-03-05', 'unite', false,
                'visites_globales', 812000, 790.4, 1, 5, '2001-03-12T10:00:00Z')
            """;

    @Autowired private JdbcClient rows;

    private final List<String> relayed = new CopyOnWriteArrayList<>();

    @BeforeEach
    void relays() {
        COMMAND.answers(
                (asked) -> {
                    this.relayed.add(asked.body());
                    return Answer.problem(422, "{\"status\":422,\"detail\":\"Non.\"}");
                });
        INGEST.decides(
                (envelope) -> {
                    this.relayed.add(envelope.toString());
                    return new Decision("unchanged", "[]", List.of());
                });
    }

    @BeforeEach
    void thereAreANoteAndADoubt() {
        var content =
                new Annotated(
                        AnnotationKind.NOTE,
                        "etablissement:" + Survey.SILENT,
                        null,
                        null,
                        DAY,
                        DAY,
                        INGEST.words("Mots"));
        INGEST.happens(new AnnotationSet("attaquee", "national", content));
        this.rows.sql(DOUBT).update();
        await().until(() -> this.web.get("/annotations/attaquee").statusCode() == 200);
    }

    @AfterEach
    void thereIsNoDoubt() {
        this.rows.sql("delete from lecture.anomaly where school_year = 2000").update();
    }

    @Test
    void noFieldOfAFormIsMoreThanAText() {
        assertThat(forms().parallelStream().flatMap(FormInjectionIT::attacks).flatMap(this::faults))
                .isEmpty();
    }

    @Test
    void everyFormOfTheDoorsIsAmongThem() {
        List<String> actions = forms().stream().map(SentForm::action).toList();
        assertThat(Door.all())
                .filteredOn((door) -> door.method().equals("POST"))
                .extracting(Door::path)
                .filteredOn((path) -> !path.startsWith("/api/"))
                .isNotEmpty()
                .allMatch(
                        (path) ->
                                actions.stream()
                                        .anyMatch(
                                                (one) ->
                                                        one.matches(
                                                                path.replaceAll(
                                                                        "\\{[^}]+}", "[^/]+"))));
    }

    /** Forms say what they were made to say: a field of the sender's own goes nowhere. */
    @Test
    void aFieldThatWasAddedIsNotPassedOn() {
        assertThat(forms())
                .allSatisfy(
                        (form) -> {
                            SentForm more = form.and(INTRUDER, INTRUDER).and("owner", INTRUDER);
                            this.web.form(more.action(), more.fields());
                        });
        assertThat(this.relayed).isNotEmpty().noneMatch((body) -> body.contains(INTRUDER));
    }

    private static Stream<SentForm> attacks(SentForm form) {
        return Attack.TEXTS.stream().flatMap(form::with);
    }

    private Stream<String> faults(SentForm form) {
        return Seen.fault(this.web.form(form.action(), form.fields())).stream()
                .map(
                        (fault) ->
                                form.action()
                                        + " "
                                        + Seen.start(form.fields().toString())
                                        + ": "
                                        + fault);
    }

    /** One of each kind; of a withdrawal, which stands in a page of a note, its only field. */
    private List<SentForm> forms() {
        Map<String, SentForm> forms = new ConcurrentHashMap<>();
        PAGES.stream()
                .flatMap((page) -> SentForm.of(reader(page).get(page).body()).stream())
                .forEach((form) -> forms.putIfAbsent(form.kind(), form));
        return List.copyOf(forms.values());
    }

    /** What a school is doubted of it alone may confirm. */
    private Web reader(String page) {
        return page.startsWith("/anomalies")
                ? this.web.as("etablissement:" + Survey.ZOLA)
                : this.web;
    }
}
