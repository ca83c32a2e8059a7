package fr.observatoire.query.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;

/** From 20 on 1 January to 80 on 31 December: half way in time, 50 is due. */
class CourseTest {

    private static final LocalDate SET = LocalDate.of(2026, 1, 1);

    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);

    private static final LocalDate HALF = LocalDate.of(2026, 7, 2);

    @Test
    void aValueAtTheTargetHasReachedIt() {
        assertThat(course("hausse", 80, 20, HALF, 80).track(HALF)).isEqualTo(Track.REACHED);
        assertThat(course("baisse", 10, 20, HALF, 9).track(HALF)).isEqualTo(Track.REACHED);
    }

    @Test
    void aValueOnTheStraightWayIsOnTrack() {
        assertThat(course("hausse", 80, 20, HALF, 50).track(HALF)).isEqualTo(Track.ON_TRACK);
        assertThat(course("hausse", 80, 20, HALF, 49).track(HALF)).isEqualTo(Track.LATE);
        assertThat(course("baisse", 10, 20, HALF, 15).track(HALF)).isEqualTo(Track.ON_TRACK);
        assertThat(course("baisse", 10, 20, HALF, 16).track(HALF)).isEqualTo(Track.LATE);
    }

    @Test
    void aNeutralIndicatorGoesWhereItsTargetIs() {
        assertThat(course("neutre", 10, 20, HALF, 15).track(HALF)).isEqualTo(Track.ON_TRACK);
        assertThat(course("neutre", 80, 20, HALF, 30).track(HALF)).isEqualTo(Track.LATE);
    }

    @Test
    void afterItsTermWhatIsNotReachedIsLate() {
        assertThat(course("hausse", 80, 20, HALF, 79).track(DUE.plusDays(1))).isEqualTo(Track.LATE);
    }

    @Test
    void withoutAnythingNewThereIsNoData() {
        assertThat(course("hausse", 80, 20, SET, 20).track(HALF)).isEqualTo(Track.NO_DATA);
        assertThat(new Course("hausse", number(80), SET, DUE, null, null).track(HALF))
                .isEqualTo(Track.NO_DATA);
        assertThat(
                        new Course(
                                        "hausse",
                                        number(80),
                                        SET,
                                        DUE,
                                        null,
                                        new Course.Dated(HALF, number(50)))
                                .track(HALF))
                .isEqualTo(Track.NO_DATA);
    }

    @Test
    void aTermOnTheDayItIsSetDividesByNothing() {
        var course =
                new Course(
                        "hausse",
                        number(80),
                        SET,
                        SET,
                        new Course.Dated(SET, number(20)),
                        new Course.Dated(SET.plusDays(1), number(30)));

        assertThat(course.track(SET)).isEqualTo(Track.LATE);
    }

    private static Course course(
            String direction, int target, int start, LocalDate day, int value) {
        return new Course(
                direction,
                number(target),
                SET,
                DUE,
                new Course.Dated(SET, number(start)),
                new Course.Dated(day, number(value)));
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
