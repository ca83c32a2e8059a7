package fr.observatoire.query.projection;

import static fr.observatoire.query.projection.Given.MONDAY;
import static fr.observatoire.query.projection.Given.UAI;
import static fr.observatoire.query.projection.Given.brokenDown;
import static fr.observatoire.query.projection.Given.pupils;
import static fr.observatoire.query.projection.Given.registered;
import static fr.observatoire.query.projection.Given.visits;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.entbreakdown.Breakdown;
import fr.observatoire.contract.entbreakdown.EntBreakdownCorrected;
import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.query.fact.FeedTable;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** A share is taken over all modalities, and each breakdown is a feed of its own. */
class BreakdownTest extends ReadModelTest {

    @BeforeEach
    void register() {
        write(new Happened(1, registered(UAI)), new Happened(2, pupils(UAI, "2025-2026", 400)));
    }

    @Test
    void theShareOfAServiceIsOverAllServices() {
        write(
                new Happened(
                        3,
                        brokenDown(
                                UAI,
                                MONDAY,
                                Breakdown.SERVICES,
                                visits("courrier_electronique", 30),
                                visits("notes", null),
                                visits("cahier_liaison", 90))));
        assertThat(figure("ent-part-messagerie")).containsExactly("30/120/1");
        assertThat(figure("ent-messagerie-par-eleve")).containsExactly("30/400/1");
        assertThat(figure("ent-part-notes")).isEmpty();
        assertThat(coverage("ent-services")).isEqualTo("1");
        assertThat(coverage("ent")).isEqualTo("0");
    }

    @Test
    void theShareOfADeviceIsOverDevicesNotSystemsOrBrowsers() {
        write(
                new Happened(
                        3,
                        brokenDown(
                                UAI,
                                MONDAY,
                                Breakdown.DEVICES,
                                visits("smartphone", 30),
                                visits("autreappareil", 10),
                                visits("android", 30),
                                visits("chrome", 40))));
        assertThat(figure("ent-part-smartphone")).containsExactly("30/40/1");
        assertThat(figure("ent-part-tablette")).isEmpty();
    }

    @Test
    void theShareOfAProfileIsOverItsOwnDevices() {
        write(
                new Happened(
                        3,
                        brokenDown(
                                UAI,
                                MONDAY,
                                Breakdown.PROFILE_DEVICES,
                                visits("eleve_smartphone", 30),
                                visits("eleve_autresappareil", 20),
                                visits("parent_smartphone", 7))));
        assertThat(figure("ent-part-smartphone-eleves")).containsExactly("30/50/1");
        assertThat(figure("ent-part-smartphone-parents")).containsExactly("7/7/1");
    }

    @Test
    void aCorrectionMovesTheShareAndKeepsThePast() {
        write(
                new Happened(
                        3, brokenDown(UAI, MONDAY, Breakdown.DEVICES, visits("smartphone", 30))),
                new Happened(
                        4,
                        new EntBreakdownCorrected(
                                UAI,
                                "14",
                                MONDAY,
                                Breakdown.DEVICES,
                                List.of(visits("smartphone", 20), visits("ordinateur", 60)),
                                List.of(visits("smartphone", 30)),
                                List.of())));
        assertThat(figure("ent-part-smartphone")).containsExactly("20/80/1");
        assertThat(this.dump.rows("ent_device_fact_past")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "ENT_SERVICES, SERVICES",
        "ENT_DEVICES, DEVICES",
        "ENT_PROFILE_DEVICES, PROFILE_DEVICES"
    })
    void everyMeasureOfTheCatalogueIsAColumn(Feed feed, Breakdown breakdown) {
        assertThat(
                        this.database
                                .sql(
                                        """
                                        select column_name from information_schema.columns
                                        where table_schema = 'lecture' and table_name = ?
                                        """)
                                .param(FeedTable.of(feed).name())
                                .query(String.class)
                                .list())
                .containsAll(breakdown.columns());
        assertThat(breakdown.columns()).allMatch(feed::measures);
    }

    private List<String> figure(String indicator) {
        return this.database
                .sql(
                        """
                        select concat_ws('/', numerator, denominator, schools)
                        from lecture.rollup where indicator = ?
                        """)
                .param(indicator)
                .query(String.class)
                .list();
    }

    private String coverage(String feed) {
        return this.database
                .sql("select coalesce(sum(reported), 0)::text from lecture.coverage where feed = ?")
                .param(feed)
                .query(String.class)
                .single();
    }
}
