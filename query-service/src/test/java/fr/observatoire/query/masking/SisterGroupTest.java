package fr.observatoire.query.masking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.IndicatorCatalogue;

import org.junit.jupiter.api.Test;

import java.util.List;

class SisterGroupTest {

    @Test
    void indicatorsThatShareAMeasureEvenThroughOthersAreSisters() {
        assertThat(groups())
                .contains(
                        List.of(
                                "ordinateurs-pour-100-eleves",
                                "terminaux-pour-100-eleves",
                                "terminaux-mobiles-pour-100-eleves",
                                "terminaux-recents-part",
                                "terminaux-recents-pour-100-eleves"));
    }

    @Test
    void pupilsAndSchoolsMakeNobodySisters() {
        assertThat(groups()).contains(List.of("wifi-total-part"), List.of("tni-pour-1000-eleves"));
    }

    private static List<List<String>> groups() {
        return SisterGroup.of(IndicatorCatalogue.builtIn().of(Feed.EQUIPMENT)).stream()
                .map((group) -> group.indicators().stream().map(Indicator::id).toList())
                .toList();
    }
}
