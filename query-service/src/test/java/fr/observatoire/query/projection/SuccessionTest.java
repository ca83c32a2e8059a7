package fr.observatoire.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.indicator.IndicatorCatalogue;
import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.contract.succession.SuccessionDeclared;
import fr.observatoire.contract.succession.SuccessionWithdrawn;
import fr.observatoire.query.web.figures.Asked;
import fr.observatoire.query.web.figures.Figure;
import fr.observatoire.query.web.figures.Figures;
import fr.observatoire.query.web.figures.Range;
import fr.observatoire.query.web.scope.SchoolMap;
import fr.observatoire.query.web.scope.Scope;
import fr.observatoire.query.web.territory.TerritoryDirectory;
import fr.observatoire.query.web.territory.TerritoryKind;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The history of schools that merged, were split or moved, by the map of then and by today's. */
class SuccessionTest extends ReadModelTest {

    private static final String OLD = "0350001L";

    private static final String OTHER = "0350002M";

    private static final String NEW = "0220003J";

    private static final LocalDate WEEK = LocalDate.of(2025, 9, 15);

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Autowired private Figures figures;

    @Autowired private TerritoryDirectory territories;

    private final List<Object> events = new ArrayList<>();

    @BeforeEach
    void twoSchoolsThatUseTheirEnt() {
        this.events.add(Given.registered(OLD));
        this.events.add(Given.registered(OTHER));
        this.events.add(Given.registered(NEW, Given.attributes(SchoolType.LYCEE, "022", "14")));
        this.events.add(Given.pupils(OLD, "2025-2026", 400));
        this.events.add(Given.pupils(OTHER, "2025-2026", 100));
        this.events.add(Given.usage(OLD, WEEK, 800, 300));
        this.events.add(Given.usage(OTHER, WEEK, 50, 20));
    }

    @Test
    void aMergerIsReadInItsOwnNameAndInItsParts() {
        happen(succeeds(NEW, OLD), succeeds(NEW, OTHER));

        assertThat(figure("etablissement", OLD, SchoolMap.THEN)).isEqualTo("800/400/1");
        assertThat(figure("etablissement", NEW, SchoolMap.THEN)).isEqualTo("-");
        assertThat(figure("etablissement", NEW, SchoolMap.NOW)).isEqualTo("850/500/1");
        assertThat(figure("etablissement", OLD, SchoolMap.NOW)).isEqualTo("-");
        assertThat(figure("departement", "035", SchoolMap.THEN)).isEqualTo("850/500/2");
        assertThat(figure("departement", "022", SchoolMap.NOW)).isEqualTo("850/500/1");
        assertThat(figure("departement", "035", SchoolMap.NOW)).isEqualTo("-");
    }

    @Test
    void aSchoolThatWasSplitKeepsItsHistory() {
        happen(succeeds(NEW, OLD), succeeds(OTHER, OLD));

        assertThat(figure("etablissement", OLD, SchoolMap.NOW)).isEqualTo("800/400/1");
        assertThat(figure("departement", "035", SchoolMap.NOW)).isEqualTo("850/500/2");
    }

    @Test
    void aChainIsFollowedToItsEndAndACircleIsNotForEver() {
        happen(succeeds(OTHER, OLD), succeeds(NEW, OTHER));
        assertThat(figure("etablissement", NEW, SchoolMap.NOW)).isEqualTo("850/500/1");

        write(new Happened(100, succeeds(OLD, NEW)));
        assertThat(figure("pays", "FR", SchoolMap.NOW)).startsWith("850/500/");
    }

    @Test
    void aSuccessionTakenBackChangesNothing() {
        happen(succeeds(NEW, OLD), new SuccessionWithdrawn(NEW, "14", OLD, DAY, List.of()));

        assertThat(figure("etablissement", NEW, SchoolMap.NOW)).isEqualTo("-");
        assertThat(figure("etablissement", OLD, SchoolMap.NOW)).isEqualTo("800/400/1");
    }

    @Test
    void aSchoolThatMovedIsCountedWhereItWasOrWhereItIs() {
        happen(Given.changed(OLD, Given.attributes(SchoolType.COLLEGE, "022", "14"), DAY));

        assertThat(figure("departement", "035", SchoolMap.THEN)).isEqualTo("850/500/2");
        assertThat(figure("departement", "022", SchoolMap.NOW)).isEqualTo("800/400/1");
        assertThat(figure("departement", "035", SchoolMap.NOW)).isEqualTo("50/100/1");
    }

    @Test
    void anAcademieThatIsNoMoreKeepsItsFiguresAndSoDoesTheOneThatTookOver() {
        String caen = "0140001M";
        LocalDate before = LocalDate.of(2019, 9, 9);
        LocalDate after = LocalDate.of(2020, 1, 6);
        happen(
                Given.registered(caen, Given.attributes(SchoolType.COLLEGE, "014", "05")),
                Given.pupils(caen, "2019-2020", 200),
                Given.usage(caen, before, 600, 100),
                Given.usage(caen, after, 700, 100));

        assertThat(weeks("05")).containsExactly(before);
        assertThat(weeks("70")).containsExactly(before, after);
        assertThat(weeks("21")).isEmpty();
    }

    private Set<LocalDate> weeks(String academie) {
        var place = this.territories.find(TerritoryKind.ACADEMIE, academie).orElseThrow();
        return this.figures
                .figures(
                        IndicatorCatalogue.builtIn().find("ent-visites-par-eleve").orElseThrow(),
                        Asked.now(Scope.of(place, null), Range.ALWAYS),
                        PeriodKind.WEEK,
                        true)
                .keySet();
    }

    private void happen(Object... more) {
        this.events.addAll(List.of(more));
        write(Happened.inOrder(this.events));
        write(Happened.inOrder(this.events));
    }

    private String figure(String kind, String code, SchoolMap map) {
        var place =
                kind.equals("pays")
                        ? this.territories.national()
                        : this.territories
                                .find(TerritoryKind.valueOf(kind.toUpperCase(Locale.ROOT)), code)
                                .orElseThrow();
        Figure figure =
                this.figures
                        .figures(
                                IndicatorCatalogue.builtIn()
                                        .find("ent-visites-par-eleve")
                                        .orElseThrow(),
                                Asked.now(new Scope(place, null, null, null, map), Range.ALWAYS),
                                PeriodKind.WEEK,
                                true)
                        .get(WEEK);
        return (figure == null)
                ? "-"
                : figure.numerator() + "/" + figure.denominator() + "/" + figure.schools();
    }

    private static SuccessionDeclared succeeds(String uai, String predecessor) {
        return new SuccessionDeclared(uai, "14", predecessor, DAY, List.of());
    }
}
