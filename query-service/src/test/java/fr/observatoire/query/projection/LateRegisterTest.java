package fr.observatoire.query.projection;

import static fr.observatoire.query.projection.Given.AS_OF;
import static fr.observatoire.query.projection.Given.CHRISTMAS;
import static fr.observatoire.query.projection.Given.MONDAY;
import static fr.observatoire.query.projection.Given.UAI;
import static fr.observatoire.query.projection.Given.attributes;
import static fr.observatoire.query.projection.Given.changed;
import static fr.observatoire.query.projection.Given.closed;
import static fr.observatoire.query.projection.Given.pupils;
import static fr.observatoire.query.projection.Given.registered;
import static fr.observatoire.query.projection.Given.usage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.school.SchoolType;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What the register says late moves what was already counted. */
class LateRegisterTest extends ReadModelTest {

    @Test
    void aFactOfASchoolNobodyKnowsCountsOnceTheRegisterNamesIt() {
        write(new Happened(1, usage(UAI, MONDAY, 800, 300)));
        assertThat(visits()).isEmpty();
        write(new Happened(2, pupils(UAI, "2025-2026", 400)));
        write(new Happened(3, registered(UAI)));
        assertThat(visits()).containsExactly("2025-09-15 035 college 800/400/1");
        assertThat(coverage(MONDAY.toString())).containsExactly("035 college 1/1");
    }

    @Test
    void theLastKnownHeadcountStandsInUntilTheYearsOwnComes() {
        write(
                new Happened(1, registered(UAI)),
                new Happened(2, pupils(UAI, "2023-2024", 500)),
                new Happened(3, usage(UAI, MONDAY, 800, 300)));
        assertThat(visits()).containsExactly("2025-09-15 035 college 800/500/1");
        assertThat(pupilsYear()).isEqualTo(2023);
        write(new Happened(4, pupils(UAI, "2025-2026", 400)));
        assertThat(visits()).containsExactly("2025-09-15 035 college 800/400/1");
        assertThat(pupilsYear()).isEqualTo(2025);
    }

    @Test
    void attributesHoldFromTheirDateOn() {
        write(
                new Happened(1, registered(UAI)),
                new Happened(2, pupils(UAI, "2025-2026", 400)),
                new Happened(3, usage(UAI, MONDAY.minusYears(3), 10, 10)),
                new Happened(4, usage(UAI, MONDAY, 800, 300)),
                new Happened(5, usage(UAI, MONDAY.plusWeeks(2), 900, 300)));
        write(
                new Happened(
                        6,
                        changed(
                                UAI,
                                attributes(SchoolType.LYCEE, "022", "14"),
                                MONDAY.plusWeeks(1))));
        assertThat(visits())
                .containsExactly(
                        "2025-09-15 035 college 800/400/1", "2025-09-29 022 lycee 900/400/1");
        assertThat(
                        this.database
                                .sql("select type from lecture.ent_fact order by week limit 1")
                                .query(String.class)
                                .single())
                .isEqualTo("college");
    }

    @Test
    void aSchoolIsExpectedInTermWhileItIsOpen() {
        write(
                new Happened(1, registered(UAI)),
                new Happened(2, usage(UAI, MONDAY, 800, 300)),
                new Happened(3, usage(UAI, CHRISTMAS, 8, 3)));
        assertThat(coverage(MONDAY.toString())).containsExactly("035 college 1/1");
        assertThat(coverage("2026-03-16")).containsExactly("035 college 0/1");
        assertThat(coverage("2026-09-14")).containsExactly("035 college 0/1");
        assertThat(coverage(CHRISTMAS.toString())).isEmpty();
        assertThat(coverage("2024-09-16")).isEmpty();
        write(new Happened(4, closed(UAI, AS_OF.plusMonths(3))));
        assertThat(coverage(MONDAY.toString())).containsExactly("035 college 1/1");
        assertThat(coverage("2026-03-16")).isEmpty();
    }

    private List<String> visits() {
        return this.database
                .sql(
                        """
                        select concat_ws(' ', period_start, departement, type,
                            concat_ws('/', numerator, denominator, schools))
                        from lecture.rollup where indicator = 'ent-visites-par-eleve' order by 1
                        """)
                .query(String.class)
                .list();
    }

    private List<String> coverage(String monday) {
        return this.database
                .sql(
                        """
                        select concat_ws(' ', departement, type, concat_ws('/', reported, expected))
                        from lecture.coverage
                        where feed = 'ent' and period_start = ?::date order by 1
                        """)
                .param(monday)
                .query(String.class)
                .list();
    }

    private Integer pupilsYear() {
        return this.database
                .sql("select eleves_year from lecture.ent_fact")
                .query(Integer.class)
                .single();
    }
}
