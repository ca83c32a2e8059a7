package fr.observatoire.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.observatoire.parts.testing.TestParts;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.util.List;

/** What dashboards may count on, and all they may see. */
class DashboardSchemaTest extends ReadModelTest {

    private final JdbcClient grafana =
            JdbcClient.create(
                    new DriverManagerDataSource(
                            DATABASES.readUrl(), "observatoire_grafana", TestParts.PASSWORD));

    @Test
    void theViewsAndTheirColumnsAreThese() {
        assertThat(columns("territory")).isEqualTo("kind code label parent");
        assertThat(columns("indicator_week"))
                .isEqualTo(
                        "week indicator region region_label academie academie_label departement"
                                + " departement_label type sector priority_education school_year"
                                + " month vacation numerator denominator schools");
        assertThat(columns("indicator_month")).startsWith("month indicator region");
        assertThat(columns("indicator_school_year")).startsWith("school_year starts_on indicator");
        assertThat(columns("equipment_school_year")).startsWith("school_year starts_on indicator");
        assertThat(columns("certification_school_year"))
                .isEqualTo(columns("equipment_school_year"));
        assertThat(columns("declared_school_year"))
                .startsWith("school_year starts_on indicator feed");
        assertThat(columns("gar_school_year"))
                .isEqualTo(
                        "school_year starts_on region region_label academie academie_label"
                                + " accedants acces affectations acces_eleve acces_enseignant"
                                + " acces_documentaliste acces_autres acces_non_precise pupils");
        assertThat(columns("concertation_school_year"))
                .isEqualTo(
                        "school_year starts_on region region_label thematique proposal supports");
        assertThat(columns("edition_figure"))
                .isEqualTo(
                        "feed school_year starts_on drawn_on indicator territory_kind territory"
                                + " criterion value state numerator denominator schools reported"
                                + " expected");
        assertThat(columns("coverage_week")).endsWith("school_year month reported expected");
        assertThat(columns("coverage_school_year")).endsWith("reported expected");
        assertThat(columns("national_reference"))
                .isEqualTo("indicator population type date value source");
    }

    @Test
    void campaignsAndPositionsHaveTheirsToo() {
        String place =
                " region region_label academie academie_label departement departement_label type ";
        assertThat(columns("annotation"))
                .isEqualTo(
                        "annotation kind break territory_kind territory_code feed indicator"
                                + " first_day last_day");
        assertThat(columns("campaign"))
                .isEqualTo(
                        "campaign title territory referentiel version opens_on closes_on"
                                + " closed_on");
        assertThat(columns("campaign_progress"))
                .isEqualTo("campaign title" + place + "expected started submitted shared");
        assertThat(columns("position_by_territory"))
                .isEqualTo(
                        "campaign position position_label axis axis_label ordinal measure family"
                                + " step audience"
                                + place
                                + "schools expected started value_sum mean median count answered"
                                + " applicable");
        assertThat(columns("common_view"))
                .isEqualTo(
                        "family position position_label axis axis_label ordinal measure step"
                                + " campaign audience"
                                + place
                                + "schools expected started value_sum mean median count answered"
                                + " applicable");
    }

    @Test
    void grafanaReadsThemAndNothingElse() {
        assertThat(read("select count(*) from dashboard.territory where kind = 'region'"))
                .isEqualTo(18);
        assertThat(read("select count(*) from dashboard.indicator")).isGreaterThan(9);
        assertThat(read("select count(*) from dashboard.campaign_progress")).isZero();
        assertThat(read("select count(*) from dashboard.common_view")).isZero();
        assertThatThrownBy(() -> read("select count(*) from lecture.ent_fact"))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> read("create table dashboard.t()"))
                .rootCause()
                .hasMessageContaining("read-only");
    }

    @Test
    void noneOfThemIsOwnedByASuperuser() {
        assertThat(
                        this.database
                                .sql(
                                        """
                                        select distinct rolname || rolsuper || rolbypassrls
                                        from pg_views join pg_roles on rolname = viewowner
                                        where schemaname = 'dashboard'
                                        """)
                                .query(String.class)
                                .list())
                .containsExactly("observatoire_dashboardfalsefalse");
    }

    @Test
    void monthsAndYearsAreSumsOfWeeksOutOfVacation() {
        write(
                new Happened(1, Given.registered(Given.UAI)),
                new Happened(2, Given.pupils(Given.UAI, "2025-2026", 400)),
                new Happened(3, Given.usage(Given.UAI, Given.CHRISTMAS, 5, 5)),
                new Happened(4, Given.usage(Given.UAI, Given.CHRISTMAS.minusWeeks(1), 800, 300)),
                new Happened(5, Given.usage(Given.UAI, Given.CHRISTMAS.minusWeeks(2), 600, 300)),
                new Happened(6, Given.usage(Given.UAI, Given.MONDAY, 100, 300)));
        assertThat(sums("indicator_month", "month"))
                .containsExactly("2025-09-01 100/400 1", "2025-12-01 1400/800 2");
        assertThat(sums("indicator_school_year", "school_year"))
                .containsExactly("2025-2026 1500/1200 3");
    }

    private List<String> sums(String view, String period) {
        return this.grafana
                .sql(
                        """
                        select concat_ws(' ', %s, concat_ws('/', numerator, denominator), weeks)
                        from dashboard.%s where indicator = 'ent-visites-par-eleve' order by 1
                        """
                                .formatted(period, view))
                .query(String.class)
                .list();
    }

    private long read(String sql) {
        return this.grafana.sql(sql).query(Long.class).single();
    }

    private String columns(String view) {
        return this.database
                .sql(
                        """
                        select string_agg(column_name, ' ' order by ordinal_position)
                        from information_schema.columns
                        where table_schema = 'dashboard' and table_name = ?
                        """)
                .param(view)
                .query(String.class)
                .single();
    }
}
