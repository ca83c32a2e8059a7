package fr.observatoire.query.projection;

import static fr.observatoire.query.projection.Given.MONDAY;
import static fr.observatoire.query.projection.Given.UAI;
import static fr.observatoire.query.projection.Given.corrected;
import static fr.observatoire.query.projection.Given.inventoried;
import static fr.observatoire.query.projection.Given.pupils;
import static fr.observatoire.query.projection.Given.registered;
import static fr.observatoire.query.projection.Given.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Events in, figures out, through the real store and processor. */
class ProjectionTest extends ReadModelTest {

    private static final String VISITS = "ent-visites-par-eleve";

    @Autowired private MeterRegistry meters;

    @Test
    void aDeclaredWeekBecomesAFigure() {
        this.log.append(
                registered(UAI), pupils(UAI, "2025-2026", 400), usage(UAI, MONDAY, 800, 300));
        await().untilAsserted(() -> assertThat(figure(VISITS)).containsExactly("800/400/1"));
        assertThat(figure("ent-eleves-actifs")).containsExactly("300/400/1");
        assertThat(figure("ent-parents-actifs")).isEmpty();
        assertThat(row("select * from dashboard.indicator_week where indicator = '" + VISITS + "'"))
                .containsEntry("academie_label", "Rennes")
                .containsEntry("region_label", "Bretagne")
                .containsEntry("departement", "035")
                .containsEntry("school_year", "2025-2026")
                .containsEntry("vacation", false);
    }

    @Test
    void aCorrectionMovesTheFigureByItsDifferenceAndKeepsThePast() {
        this.log.append(
                registered(UAI),
                pupils(UAI, "2025-2026", 400),
                usage(UAI, MONDAY, 800, 300),
                registered("0350002B"),
                pupils("0350002B", "2025-2026", 100),
                usage("0350002B", MONDAY, 50, 20));
        await().untilAsserted(() -> assertThat(figure(VISITS)).containsExactly("850/500/2"));
        this.log.append(corrected(UAI, MONDAY, 900, null));
        await().untilAsserted(() -> assertThat(figure(VISITS)).containsExactly("950/500/2"));
        assertThat(figure("ent-eleves-actifs")).containsExactly("20/100/1");
        assertThat(
                        row(
                                "select past.visites_globales, past.believed_to ="
                                    + " fact.believed_from as met, fact.anomalies::text from"
                                    + " lecture.ent_fact_past past join lecture.ent_fact fact using"
                                    + " (uai, week)"))
                .containsEntry("visites_globales", 800)
                .containsEntry("met", true)
                .containsEntry("anomalies", "{visits-below-users}");
    }

    @Test
    void replayingTwiceGivesTheSameTables() {
        this.log.append(
                registered(UAI),
                pupils(UAI, "2025-2026", 400),
                usage(UAI, MONDAY, 800, 300),
                inventoried(UAI, LocalDate.of(2025, 10, 1), 40),
                corrected(UAI, MONDAY, 700, 300));
        await().untilAsserted(() -> assertThat(figure(VISITS)).containsExactly("700/400/1"));
        await().untilAsserted(() -> assertThat(computers()).isEqualTo("40"));
        Map<String, List<String>> first = this.dump.take();
        for (int replay = 0; replay < 2; replay++) {
            this.rebuild.resetReadModel();
            await().untilAsserted(() -> assertThat(this.dump.take()).isEqualTo(first));
        }
    }

    @Test
    void anEventOfAnUnknownTypeIsPassedOver() {
        this.log.append(registered(UAI), pupils(UAI, "2025-2026", 400));
        this.log.appendOfUnknownType("plan-agreed", "{\"uai\": \"0350001A\"}");
        this.log.append(usage(UAI, MONDAY, 800, 300));
        await().untilAsserted(() -> assertThat(figure(VISITS)).containsExactly("800/400/1"));
    }

    @Test
    void aBatchThatFailsLeavesNothingAndIsTriedAgain() {
        long before = attempts();
        owner("alter table lecture.coverage rename to away");
        try {
            this.log.append(
                    registered(UAI), pupils(UAI, "2025-2026", 400), usage(UAI, MONDAY, 800, 300));
            await().until(() -> attempts() > before + 1);
            assertThat(this.dump.rows("ent_fact")).isEmpty();
        } finally {
            owner("alter table lecture.away rename to coverage");
        }
        await().untilAsserted(() -> assertThat(figure(VISITS)).containsExactly("800/400/1"));
    }

    private long attempts() {
        return this.meters.get("observatoire.projection.flush").timer().count();
    }

    private List<String> figure(String indicator) {
        return this.database
                .sql(
                        """
                        select concat_ws('/', numerator, denominator, schools)
                        from dashboard.indicator_week where indicator = ? order by week
                        """)
                .param(indicator)
                .query(String.class)
                .list();
    }

    private String computers() {
        return this.database
                .sql(
                        """
                        select coalesce(sum(numerator), 0)::text from dashboard.equipment_school_year
                        where indicator = 'ordinateurs-pour-100-eleves'
                        """)
                .query(String.class)
                .single();
    }

    private Map<String, Object> row(String sql) {
        return this.database.sql(sql).query().singleRow();
    }
}
