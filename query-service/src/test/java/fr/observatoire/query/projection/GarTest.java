package fr.observatoire.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.IndicatorCatalogue;
import fr.observatoire.contract.resource.GarCounts;
import fr.observatoire.contract.resource.GarCountsCorrected;
import fr.observatoire.contract.resource.GarCountsDeclared;
import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.query.web.figures.Asked;
import fr.observatoire.query.web.figures.Figure;
import fr.observatoire.query.web.figures.Figures;
import fr.observatoire.query.web.figures.Range;
import fr.observatoire.query.web.period.Knowledge;
import fr.observatoire.query.web.scope.Scope;
import fr.observatoire.query.web.territory.TerritoryDirectory;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The GAR is known académie by académie, beside its pupils. */
class GarTest extends ReadModelTest {

    private static final String YEAR = "2024-2025";

    @Autowired private Figures figures;

    @Autowired private TerritoryDirectory territories;

    @Test
    void pupilsAreThoseOfTheSchoolsThatTheAcademieHasAtTheEndOfTheYear() {
        String moved = "0350002B";
        write(
                new Happened(1, Given.registered(Given.UAI)),
                new Happened(2, Given.pupils(Given.UAI, YEAR, 400)),
                new Happened(3, Given.pupils(Given.UAI, "2025-2026", 900)),
                new Happened(4, Given.registered(moved)),
                new Happened(5, Given.pupils(moved, YEAR, 50)),
                new Happened(
                        6,
                        Given.changed(
                                moved,
                                Given.attributes(SchoolType.COLLEGE, "075", "01"),
                                LocalDate.of(2025, 7, 1))),
                new Happened(7, declared(1000)));
        assertThat(view("school_year, region, academie_label, acces, acces_non_precise, pupils"))
                .containsExactly("2024-2025 53 Rennes 1000 3 400");
    }

    @Test
    void aCorrectionReplacesAndThePastIsKept() {
        write(new Happened(1, declared(1000)));
        write(new Happened(2, corrected(1100, 1000)), new Happened(3, corrected(1200, 1100)));
        write(new Happened(2, corrected(1100, 1000)));
        assertThat(view("acces, array_to_string(acces_of_past, '+')"))
                .containsExactly("1200 1000+1100");
    }

    /** An event a day from the 2nd of January 2026. */
    @Test
    void aRateIsOfTheDaysKnowledge() {
        List<Object> events =
                List.of(
                        Given.registered(Given.UAI),
                        Given.pupils(Given.UAI, YEAR, 400),
                        declared(1000),
                        Given.pupils(Given.UAI, YEAR, 500),
                        corrected(1100, 1000));
        write(
                Happened.inOrder(events).stream()
                        .map((it) -> new Happened(it.position() * 86_400, it.event()))
                        .toList());

        assertThat(rate("gar-accedants-pour-100-eleves", null)).isEqualTo("200/500");
        assertThat(rate("gar-acces-par-accedant", null)).isEqualTo("1100/200");
        LocalDate before = LocalDate.of(2026, 1, 4);
        assertThat(rate("gar-accedants-pour-100-eleves", before)).isEqualTo("200/400");
        assertThat(rate("gar-acces-par-accedant", before)).isEqualTo("1000/200");
        assertThat(rate("gar-acces-par-accedant", before.minusDays(1))).isEqualTo("none");
    }

    private String rate(String id, @Nullable LocalDate day) {
        Indicator indicator = IndicatorCatalogue.builtIn().find(id).orElseThrow();
        Asked asked =
                new Asked(
                        Scope.of(this.territories.national(), null),
                        Range.ALWAYS,
                        new Knowledge(day));
        Figure figure = this.figures.latest(List.of(indicator), asked).get(id);
        return (figure == null) ? "none" : figure.numerator() + "/" + figure.denominator();
    }

    @Test
    void replayingTwiceGivesTheSame() {
        List<Happened> events =
                List.of(new Happened(1, declared(1000)), new Happened(2, corrected(900, 1000)));
        write(events);
        Map<String, List<String>> first = this.dump.take();
        for (int replay = 0; replay < 2; replay++) {
            this.rebuild.resetReadModel();
            assertThat(this.dump.rows("gar_fact")).isEmpty();
            write(events);
            assertThat(this.dump.take()).isEqualTo(first);
        }
    }

    private List<String> view(String columns) {
        return this.database
                .sql(
                        """
                        select concat_ws(' ', %s)
                        from dashboard.gar_school_year
                        cross join (
                            select array_agg(acces order by position) as acces_of_past
                            from lecture.gar_fact_past) past
                        """
                                .formatted(columns))
                .query(String.class)
                .list();
    }

    private static GarCountsDeclared declared(int acces) {
        return new GarCountsDeclared("14", YEAR, counts(acces), List.of());
    }

    private static GarCountsCorrected corrected(int acces, int before) {
        return new GarCountsCorrected("14", YEAR, counts(acces), counts(before), List.of());
    }

    private static GarCounts counts(int acces) {
        return new GarCounts(200, acces, 1600, 900, 60, 5, 2, 3);
    }
}
