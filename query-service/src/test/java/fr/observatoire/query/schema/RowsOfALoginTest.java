package fr.observatoire.query.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.observatoire.contract.territory.Academie;
import fr.observatoire.contract.territory.RegionAcademique;
import fr.observatoire.contract.territory.Territories;
import fr.observatoire.parts.PostgresServer;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which rows of the views of schema dashboard each login of Grafana sees. All are of Rennes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowsOfALoginTest {

    private static final List<String> LOGINS =
            List.of(
                    "grafana_academie_14",
                    "grafana_academie_10",
                    "grafana_region_53",
                    "grafana_region_84",
                    "observatoire_grafana");

    /** x: rows are seen. What is not Rennes's belongs to nobody. */
    private static final String TABLE =
            """
            view                       Rennes Lyon  Bretagne Auvergne-Rhône-Alpes operator
            annotation                   x     -       x      -     x
            anomaly                      x     -       -      -     x
            campaign                     x     -       x      -     x
            campaign_progress            x     -       -      -     x
            certification_school_year    x     -       x      -     x
            common_view                  x     -       -      -     x
            concertation_school_year     x     -       x      -     x
            coverage_school_year         x     -       x      -     x
            coverage_week                x     -       x      -     x
            declared_school_year         x     -       x      -     x
            edition_figure               x     -       x      -     x
            equipment_school_year        x     -       -      -     x
            gar_school_year              x     -       x      -     x
            indicator                    x     x       x      x     x
            indicator_month              x     -       x      -     x
            indicator_school_year        x     -       x      -     x
            indicator_week               x     -       x      -     x
            national_reference           x     x       x      x     x
            position_by_territory        x     -       -      -     x
            succession                   x     -       x      -     x
            territory                    x     x       x      x     x
            """;

    private DashboardLogins database;

    @BeforeAll
    void fill() throws SQLException {
        this.database = new DashboardLogins();
    }

    @Test
    void areThese() throws SQLException {
        List<String> seen = new ArrayList<>();
        for (String view : views()) {
            seen.add(view + " " + seenBy(view));
        }
        assertThat(seen).isEqualTo(expected());
    }

    @Test
    void theServiceAndTheOwnerSeeAll() throws SQLException {
        for (String role : List.of("observatoire_read", PostgresServer.MIGRATION)) {
            for (String view : views()) {
                assertThat(sees(role, view)).as(role + " " + view).isTrue();
            }
        }
    }

    @Test
    void whatIsSeenOfAnEquipmentByARegionIsPublished() throws SQLException {
        String sums = "select indicator from dashboard.declared_school_year order by 1";
        assertThat(lines("grafana_academie_14", sums)).containsExactly("parc", "pix");
        assertThat(lines("grafana_region_53", sums)).containsExactly("pix");
        assertThat(lines("grafana_region_53", "select state from dashboard.edition_figure"))
                .containsExactly("publie");
    }

    /** What is public is for everybody; a région is shown sums by another way, or none. */
    @ParameterizedTest
    @CsvSource({
        "grafana_academie_14, academie, academie",
        "grafana_academie_14, region, ",
        "grafana_academie_14, inspection, ",
        "grafana_academie_14, public, 'academie,public'",
        "grafana_academie_10, academie, ",
        "grafana_region_53, academie, ",
        "observatoire_grafana, region, region",
    })
    void whatIsSharedWithOneAudienceIsNotForAnother(String login, String with, String seen)
            throws SQLException {
        String share = "update lecture.sharing set audiences = '{%s}'";
        this.database.alter(share.formatted(with));
        try {
            assertThat(
                            lines(
                                    login,
                                    "select audience from dashboard.position_by_territory order by"
                                            + " 1"))
                    .isEqualTo((seen == null) ? List.of() : List.of(seen.split(",")));
        } finally {
            this.database.alter(share.formatted("public"));
        }
    }

    @Test
    void aViewThatWasNotHandedOverShowsNothing() throws SQLException {
        this.database.alter("create view dashboard.forgotten as select * from lecture.rollup");
        this.database.alter("alter view dashboard.forgotten owner to observatoire_migration");
        try {
            assertThat(sees("grafana_academie_10", "forgotten")).isFalse();
        } finally {
            this.database.alter("drop view dashboard.forgotten");
        }
    }

    @Test
    void everyAcademieAndRegionHasALogin() throws SQLException {
        Territories france = Territories.france();
        assertThat(owner("select login from lecture.login where kind <> 'tout' order by login"))
                .containsExactlyElementsOf(
                        Stream.concat(
                                        france.academies().stream()
                                                .map(Academie::code)
                                                .map("grafana_academie_"::concat),
                                        france.regions().stream()
                                                .map(RegionAcademique::code)
                                                .map("grafana_region_"::concat))
                                .sorted()
                                .toList());
        assertThat(owner("select login from lecture.login where kind = 'tout' order by login"))
                .containsExactly(
                        "observatoire_grafana", "observatoire_migration", "observatoire_read");
    }

    @Test
    void everyTableBehindAViewHasForcedPolicies() throws SQLException {
        String unprotected =
                """
                select oid::regclass from pg_class
                where relkind = 'r' and has_table_privilege('observatoire_dashboard', oid, 'select')
                    and relnamespace = 'lecture'::regnamespace and not (
                        relrowsecurity and relforcerowsecurity and exists (
                            select from pg_policy where polrelid = pg_class.oid
                                and 'observatoire_dashboard'::regrole = any (polroles)))
                """;
        assertThat(owner(unprotected)).isEmpty();
    }

    @Test
    void everyViewBelongsToTheRoleOfThePolicies() throws SQLException {
        assertThat(
                        owner(
                                """
                                select distinct viewowner from pg_views
                                where schemaname = 'dashboard'
                                    or schemaname = 'lecture' and viewname in ('place',
                                        'position_latest', 'academie_pupils', 'own_academie')
                                """))
                .containsExactly("observatoire_dashboard");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from lecture.rollup",
                "select * from lecture.login",
                "select * from lecture.place",
                "update dashboard.campaign set title = ''",
                "delete from dashboard.annotation",
                "create table dashboard.more ()",
                "create temporary table more ()",
                "create schema more",
                "set role observatoire_dashboard",
                "set role observatoire_viewers",
                "set role grafana_academie_70",
                "set session authorization observatoire_read",
                "alter role grafana_academie_70 password ''",
                "copy (select 1) to program 'true'",
                "select pg_read_file('PG_VERSION')"
            })
    void noLoginMay(String statement) {
        for (String login : LOGINS) {
            assertThatThrownBy(() -> this.database.execute(login, statement))
                    .as(login)
                    .hasMessageMatching(
                            "(?s).*(permission denied|must be|cannot update view|cannot"
                                    + " delete from view).*");
        }
    }

    private List<String> views() throws SQLException {
        return owner("select viewname from pg_views where schemaname = 'dashboard' order by 1");
    }

    private List<String> expected() {
        return TABLE.lines().skip(1).map((line) -> line.replaceAll("\\s+", " ").strip()).toList();
    }

    private String seenBy(String view) throws SQLException {
        List<String> seen = new ArrayList<>();
        for (String login : LOGINS) {
            seen.add(sees(login, view) ? "x" : "-");
        }
        return String.join(" ", seen);
    }

    private boolean sees(String login, String view) throws SQLException {
        return lines(login, "select exists (select from dashboard." + view + ")")
                .equals(List.of("t"));
    }

    private List<String> owner(String sql) throws SQLException {
        return lines(PostgresServer.MIGRATION, sql);
    }

    private List<String> lines(String login, String sql) throws SQLException {
        return this.database.lines(login, sql);
    }
}
