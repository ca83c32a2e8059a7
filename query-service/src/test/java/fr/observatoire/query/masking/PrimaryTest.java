package fr.observatoire.query.masking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.IndicatorCatalogue;

import org.junit.jupiter.api.Test;

class PrimaryTest {

    private static final Indicator PER_PUPIL = indicator("tni-pour-1000-eleves");

    private static final Indicator SHARE = indicator("wifi-total-part");

    private final Tally tally = new Tally();

    @Test
    void twoSchoolsAreTooFewAndThreeAreNot() {
        give(10, 100, 2);
        assertThat(masked(PER_PUPIL)).isTrue();
        give(10, 100, 1);
        assertThat(masked(PER_PUPIL)).isFalse();
    }

    @Test
    void ofNoSchoolNothingIsMasked() {
        assertThat(masked(PER_PUPIL)).isFalse();
    }

    @Test
    void fourPupilsAreTooFewAndFiveAreNot() {
        give(1, 1, 4);
        assertThat(masked(PER_PUPIL)).isTrue();
        give(1, 1, 1);
        assertThat(masked(PER_PUPIL)).isFalse();
    }

    @Test
    void oneSchoolMayHaveEightyFivePercentButNoMore() {
        give(1, 100, 15);
        give(85, 100, 1);
        assertThat(masked(PER_PUPIL)).isFalse();
    }

    @Test
    void oneSchoolThatHasMoreThanEightyFivePercentIsAllThereIs() {
        give(1, 100, 14);
        give(86, 100, 1);
        assertThat(masked(PER_PUPIL)).isTrue();
    }

    @Test
    void aShareTellsOfTheOneSchoolThatHasItAndOfTheOneThatHasNot() {
        give(0, 1, 9);
        assertThat(masked(SHARE)).as("nobody").isFalse();
        give(1, 1, 1);
        assertThat(masked(SHARE)).as("one has").isTrue();
        give(1, 1, 2);
        assertThat(masked(SHARE)).as("three have").isFalse();
    }

    @Test
    void aShareTellsOfTheOneSchoolThatHasNot() {
        give(1, 1, 9);
        assertThat(masked(SHARE)).as("everybody").isFalse();
        give(0, 1, 1);
        assertThat(masked(SHARE)).as("one has not").isTrue();
    }

    private void give(long numerator, long denominator, int schools) {
        for (int school = 0; school < schools; school++) {
            this.tally.add(numerator, denominator, denominator);
        }
    }

    private boolean masked(Indicator indicator) {
        return new Primary(Limits.DEFAULT).masks(indicator, this.tally);
    }

    private static Indicator indicator(String id) {
        return IndicatorCatalogue.builtIn().find(id).orElseThrow();
    }
}
