package fr.observatoire.query.masking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.indicator.IndicatorCatalogue;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class SecondaryTest {

    private static final SisterGroup BOARDS =
            SisterGroup.of(
                            List.of(
                                    IndicatorCatalogue.builtIn()
                                            .find("tni-pour-1000-eleves")
                                            .orElseThrow()))
                    .getFirst();

    private final List<Reporter> schools = new ArrayList<>();

    @Test
    void aLoneMaskedDepartementTakesTheSmallestBesideIt() {
        schools(8, "035");
        schools(5, "022");
        schools(1, "029");

        assertThat(masks())
                .containsEntry(cell("029"), Mask.Reason.PRIMARY)
                .containsEntry(cell("022"), Mask.Reason.SECONDARY)
                .doesNotContainKey(cell("035"));
    }

    @Test
    void whereAloneInItsAcademieTheAcademieIsMaskedToo() {
        schools(1, "974", "28", "04");
        schools(6, "035");

        assertThat(masks())
                .containsKeys(
                        cell("974"),
                        CellKey.all(new Place(Level.ACADEMIE, "28")),
                        CellKey.all(new Place(Level.REGION, "04")));
    }

    @Test
    void whatEnoughSchoolsReportedIsTold() {
        schools(8, "035");
        schools(5, "022");

        assertThat(masks()).isEmpty();
    }

    @Test
    void whatNobodyHasIsToldAsNothing() {
        for (String departement : List.of("022", "022", "022", "035")) {
            this.schools.add(school(departement, "14", "53", 0));
        }

        assertThat(masks()).containsKey(cell("035")).doesNotContainValue(Mask.Reason.SECONDARY);
    }

    private Map<CellKey, Mask.Reason> masks() {
        return Mask.of(BOARDS, this.schools, Limits.DEFAULT).cells();
    }

    private void schools(int count, String departement) {
        schools(count, departement, "14", "53");
    }

    private void schools(int count, String departement, String academie, String region) {
        for (int school = 0; school < count; school++) {
            this.schools.add(school(departement, academie, region, 4 + school));
        }
    }

    private static Reporter school(
            String departement, String academie, String region, long boards) {
        return new Reporter(
                List.of(
                        Place.FRANCE,
                        new Place(Level.REGION, region),
                        new Place(Level.ACADEMIE, academie),
                        new Place(Level.DEPARTEMENT, departement)),
                Map.of(
                        Criterion.TYPE,
                        "college",
                        Criterion.SECTOR,
                        "public",
                        Criterion.PRIORITY_EDUCATION,
                        "hors"),
                Map.of("eleves", 400L, "tni", boards));
    }

    private static CellKey cell(String departement) {
        return CellKey.all(new Place(Level.DEPARTEMENT, departement));
    }
}
