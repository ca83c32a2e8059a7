package fr.observatoire.query.web.freshness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.observatoire.contract.entusage.EntCounts;
import fr.observatoire.contract.entusage.EntUsageDeclared;
import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.FeedKind;
import fr.observatoire.contract.period.IsoWeek;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.school.HeadcountDeclared;
import fr.observatoire.contract.school.PriorityEducation;
import fr.observatoire.contract.school.SchoolAttributes;
import fr.observatoire.contract.school.SchoolClosed;
import fr.observatoire.contract.school.SchoolRegistered;
import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.contract.school.Sector;
import fr.observatoire.query.web.Survey;
import fr.observatoire.query.web.SurveyTest;
import fr.observatoire.query.web.territory.Territory;
import fr.observatoire.query.web.territory.TerritoryParameter;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.List;

/** What is due of four schools of the Nord: one is abreast, one late, one silent, one closed. */
class FreshnessIT extends SurveyTest {

    private static final String ABREAST = "0590001F";

    private static final String LATE = "0590002G";

    private static final String CLOSED = "0590004J";

    /** The week before the Christmas vacation; the one after it begins on 5 January. */
    private static final LocalDate BEFORE = LocalDate.of(2025, 12, 15);

    private static boolean told;

    @Autowired private FreshnessQuery query;

    @Autowired private TerritoryParameter territories;

    @BeforeEach
    void tell() {
        if (!told) {
            told = true;
            INGEST.happens(
                    school(ABREAST, "Collège A", "059", "09"),
                    school(LATE, "Collège B", "059", "09"),
                    school("0590003H", "Collège C", "059", "09"),
                    school(CLOSED, "Collège D", "059", "09"),
                    usage(ABREAST, "09", BEFORE),
                    usage(LATE, "09", BEFORE.minusWeeks(1)),
                    usage(CLOSED, "09", BEFORE.minusWeeks(1)),
                    new SchoolClosed(CLOSED, "09", BEFORE.minusDays(1), List.of()),
                    school("6200001G", "Collège de l'Île", "02A", "27"),
                    new HeadcountDeclared(
                            "6200001G",
                            "27",
                            SchoolYear.containing(Survey.TODAY).label(),
                            200,
                            8,
                            List.of()),
                    usage("6200001G", "27", IsoWeek.containing(Survey.TODAY).monday()));
        }
        await().until(
                        () ->
                                !this.web
                                        .json(
                                                "/api/series?indicator=ent-visites-par-utilisateur"
                                                        + "&territory=academie:27")
                                        .at("/points")
                                        .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        // The week is not over: the one before is due.
        "2025-12-20, 2025-12-08, 3, 2, 1",
        "2025-12-22, 2025-12-15, 2, 1, 1",
        // Nobody is late with a week of vacation.
        "2026-01-07, 2025-12-15, 2, 1, 1",
        "2026-01-12, 2026-01-05, 2, 0, 2",
    })
    void theLastFinishedWeekOutOfVacationIsDue(
            LocalDate today, String week, long expected, long reported, long late) {
        Freshness.OfFeed ent = this.query.answer(territory("academie:09"), today).flux().getFirst();
        assertThat(ent.flux()).isEqualTo(Feed.ENT);
        assertThat(ent.periode()).isEqualTo(week);
        assertThat(ent.attendus()).isEqualTo(expected);
        assertThat(ent.declarants()).isEqualTo(reported);
        assertThat(ent.retard()).isEqualTo(late);
        assertThat(ent.dernierePeriode()).isEqualTo("2025-12-15");
        assertThat(ent.derniereReception()).isNotNull();
    }

    @Test
    void lateSchoolsAreListedPageByPage() {
        LocalDate today = LocalDate.of(2026, 1, 12);
        Territory nord = territory("departement:059");
        LatePage first = this.query.late(Feed.ENT, nord, 0, 1, today);
        LatePage second = this.query.late(Feed.ENT, nord, 1, 1, today);

        assertThat(first.total()).isEqualTo(2);
        assertThat(first.items())
                .containsExactly(
                        new LatePage.LateSchool(
                                LATE, "Collège B", "2025-12-08", "semaine du 8 décembre 2025"));
        assertThat(second.items()).extracting(LatePage.LateSchool::uai).containsExactly(ABREAST);
        assertThat(this.query.late(Feed.ENT, territory("region:32"), 0, 9, today).total())
                .isEqualTo(2);
        assertThat(this.query.late(Feed.ENT, territory("academie:10"), 0, 9, today).items())
                .isEmpty();
        assertThat(
                        this.query
                                .late(Feed.ENT, territory("etablissement:" + LATE), 0, 9, today)
                                .items())
                .hasSize(1);
    }

    @Test
    void theLastFinishedYearIsDueOfAYearlyFeed() {
        LocalDate today = LocalDate.of(Survey.TODAY.getYear() + 1, 12, 1);
        Freshness.OfFeed equipment =
                this.query.answer(territory("academie:14"), today).flux().stream()
                        .filter((one) -> one.flux() == Feed.EQUIPMENT)
                        .findFirst()
                        .orElseThrow();
        assertThat(equipment.attendus()).isOne();
        assertThat(equipment.periode()).endsWith("-" + (Survey.TODAY.getYear() + 1));
        assertThat(equipment.dernierePeriode()).isNotNull();
    }

    @Test
    void itIsAskedOverRest() {
        JsonNode answer = this.web.json("/api/freshness?territoire=academie:09");
        assertThat(answer.at("/territoire/code").asString()).isEqualTo("09");
        assertThat(answer.at("/flux").size()).isEqualTo(Feed.of(FeedKind.SCHOOLS).size());
        assertThat(answer.at("/flux/0/dernierePeriode").asString()).isEqualTo("2025-12-15");
        assertThat(this.web.json("/api/freshness").at("/territoire/code").asString())
                .isEqualTo("FR");
        JsonNode late =
                this.web.json("/api/freshness/retards?territoire=academie:09&flux=ent&size=1");
        assertThat(late.at("/size").asInt()).isOne();
        assertThat(
                        this.web
                                .json(
                                        "/api/freshness/retards?territoire=lune&flux=x&page=-1"
                                                + "&size=501")
                                .at("/errors")
                                .findValuesAsString("field"))
                .containsExactly("territoire", "flux", "page", "size");
        assertThat(this.web.json("/api/freshness/retards").at("/errors/0/field").asString())
                .isEqualTo("flux");
        assertThat(this.web.get("/api/freshness?territoire=x").statusCode()).isEqualTo(400);
    }

    @Test
    void aPeriodThatHasNotEndedSaysSo() {
        String asked = "indicator=ent-visites-par-utilisateur&territory=academie:27";
        for (String grain : List.of("semaine", "mois", "annee")) {
            JsonNode points =
                    this.web.json("/api/series?period=" + grain + "&" + asked).at("/points");
            assertThat(points.get(points.size() - 1).at("/enCours").booleanValue())
                    .as(grain)
                    .isTrue();
        }
        assertThat(this.web.get("/api/series?format=csv&" + asked).body())
                .contains(",non,oui,non,");
        assertThat(
                        this.web
                                .json("/api/latest?territory=academie:27")
                                .at("/values")
                                .findValues("enCours"))
                .anyMatch(JsonNode::booleanValue);
        assertThat(this.web.get("/?region=94&academie=27").body()).contains(">En cours</span>");
    }

    @Test
    void aPageShowsIt() {
        String page = this.web.get("/couverture?territoire=academie:09&flux=ent").body();
        assertThat(page).contains("Académie de Lille", "semaine du 15 décembre 2025");
        assertThat(this.web.get("/couverture?flux=y&page=z").statusCode()).isEqualTo(200);
        assertThat(this.web.get("/couverture?territoire=x").statusCode()).isEqualTo(400);
        assertThat(this.web.get("/?region=32&academie=09").body())
                .contains("href=\"/couverture?territoire=academie:09\"");
    }

    private Territory territory(String id) {
        return this.territories.find(id).orElseThrow();
    }

    private static SchoolRegistered school(
            String uai, String name, String departement, String academie) {
        var attributes =
                new SchoolAttributes(
                        name,
                        SchoolType.COLLEGE,
                        Sector.PUBLIC,
                        PriorityEducation.HORS,
                        departement,
                        academie,
                        null,
                        null,
                        null,
                        null);
        return new SchoolRegistered(
                uai,
                academie,
                attributes,
                LocalDate.of(1970, 9, 1),
                LocalDate.of(2020, 1, 1),
                List.of());
    }

    private static EntUsageDeclared usage(String uai, String academie, LocalDate week) {
        var counts = new EntCounts(900, 300, 700, 180, 512, 100, 80, 240, 100, 30, 610, 0, 8, 700);
        return new EntUsageDeclared(uai, academie, week, counts, List.of());
    }
}
