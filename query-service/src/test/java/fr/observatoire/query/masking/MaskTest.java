package fr.observatoire.query.masking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.IndicatorCatalogue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;

/** Attacks the masks of random small countries. */
class MaskTest {

    private static final SisterGroup TERMINALS = group("ordinateurs-pour-100-eleves");

    private static final SisterGroup BOARDS = group("tni-pour-1000-eleves");

    private static final SisterGroup ROOMS = group("salles-equipees-part");

    private static final SisterGroup WIFI = group("wifi-total-part");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void nothingMaskedIsRecoveredNorBoundedWithinTenPercent(long seed) {
        List<Reporter> schools = new RandomSchools(seed, true).some();
        for (SisterGroup group : List.of(TERMINALS, BOARDS, ROOMS, WIFI)) {
            Map<CellKey, Mask.Reason> cells = Mask.of(group, schools, Limits.DEFAULT).cells();
            assertThat(
                            attack(group, schools, cells.keySet(), true)
                                    .hiddenBy(companions(cells))
                                    .findings(new Truth(schools)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void indicatorsThatRestOnDifferentSchoolsAreSafeToo(long seed) {
        List<Reporter> schools = new RandomSchools(seed, false).some();
        assertThat(findings(TERMINALS, schools, masked(TERMINALS, schools), false)).isEmpty();
    }

    @Test
    void theAttackSucceedsWithoutSecondaryMasking() {
        List<Reporter> schools = new RandomSchools(1, true).some();
        Set<CellKey> primary = new TreeSet<>(masked(TERMINALS, schools));
        Map<CellKey, Mask.Reason> reasons = Mask.of(TERMINALS, schools, Limits.DEFAULT).cells();
        primary.removeIf((cell) -> reasons.get(cell) == Mask.Reason.SECONDARY);

        assertThat(attack(TERMINALS, schools, primary, true).succeeds(new Truth(schools))).isTrue();
    }

    @Test
    void theAttackSucceedsWhenSistersAreMaskedEachForItself() {
        List<Reporter> schools = new RandomSchools(1, true).some();
        var truth = new Truth(schools);
        var answers = new ArrayList<Answer>();
        for (Indicator indicator : TERMINALS.indicators()) {
            var alone = new SisterGroup(List.of(indicator));
            answers.addAll(truth.answers(alone, masked(alone, schools)));
        }

        assertThat(new Attack(answers, truth.parents(), true).succeeds(truth)).isTrue();
    }

    @Test
    void mostCellsOfWhatEnoughSchoolsReportedAreTold() {
        List<Reporter> schools =
                LongStream.range(0, 12)
                        .boxed()
                        .flatMap((seed) -> new RandomSchools(seed, true).some().stream())
                        .toList();
        for (SisterGroup group : List.of(TERMINALS, BOARDS, ROOMS, WIFI)) {
            int cells = new Truth(schools).cells().size();
            int most = group.equals(WIFI) ? cells * 2 / 3 : cells / 3;
            assertThat(masked(group, schools).size()).isBetween(1, most);
        }
    }

    @Test
    void theOrderOfSchoolsChangesNothing() {
        List<Reporter> schools = new RandomSchools(3, false).some();
        var shuffled = new ArrayList<>(schools);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(Mask.of(TERMINALS, shuffled, Limits.DEFAULT))
                .isEqualTo(Mask.of(TERMINALS, schools, Limits.DEFAULT));
    }

    private static List<String> findings(
            SisterGroup group, List<Reporter> schools, Set<CellKey> masked, boolean linked) {
        return attack(group, schools, masked, linked).findings(new Truth(schools));
    }

    private static Attack attack(
            SisterGroup group, List<Reporter> schools, Set<CellKey> masked, boolean linked) {
        var truth = new Truth(schools);
        return new Attack(truth.answers(group, masked), truth.parents(), linked);
    }

    private static Set<CellKey> companions(Map<CellKey, Mask.Reason> cells) {
        Set<CellKey> companions = new TreeSet<>(cells.keySet());
        companions.removeIf((cell) -> cells.get(cell) == Mask.Reason.PRIMARY);
        return companions;
    }

    private static Set<CellKey> masked(SisterGroup group, List<Reporter> schools) {
        return Mask.of(group, schools, Limits.DEFAULT).cells().keySet();
    }

    private static SisterGroup group(String indicator) {
        return SisterGroup.of(IndicatorCatalogue.builtIn().of(Feed.EQUIPMENT)).stream()
                .filter((it) -> it.id().equals(indicator))
                .findFirst()
                .orElseThrow();
    }
}
