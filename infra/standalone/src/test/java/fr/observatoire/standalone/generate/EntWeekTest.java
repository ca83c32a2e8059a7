package fr.observatoire.standalone.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class EntWeekTest {

    private static final EntHabits HABITS = new EntHabits(480, 0.5, 25, 6.5, 4.5);

    @Test
    void usersNeverExceedVisitsNorProfilesTheTotal() {
        for (int i = 0; i < 5_000; i++) {
            List<String> fields = week(i, i % 100 / 80.0).fields(false);
            int visits = 0;
            int users = 0;
            for (int profile = 2; profile < fields.size(); profile += 3) {
                visits += number(fields, profile);
                users += number(fields, profile + 1);
                assertThat(number(fields, profile + 1))
                        .isLessThanOrEqualTo(number(fields, profile));
            }
            assertThat(visits).isLessThanOrEqualTo(number(fields, 0));
            assertThat(users).isLessThanOrEqualTo(number(fields, 1));
            assertThat(number(fields, 1)).isLessThanOrEqualTo(number(fields, 0));
        }
    }

    @Test
    void aSchoolWeekLooksLikeOne() {
        for (int i = 0; i < 1_000; i++) {
            List<String> fields = week(i, 1).fields(false);
            assertThat(number(fields, 3) / 480.0).isBetween(0.2, 0.7);
            assertThat(number(fields, 0) / 480.0).isBetween(1.0, 5.0);
            assertThat(number(fields, 6) / 4.8).isBetween(10.0, 40.0);
            assertThat(number(fields, 9) / 4.8).isBetween(5.0, 9.0);
            assertThat(fields.get(4)).matches("0:(0[3-9]|1[0-4]):[0-5][0-9]");
        }
    }

    @Test
    void aCorrectionIsNeverTheSame() {
        EntWeek corrected = week(1, 0);
        corrected.correct();
        assertThat(corrected.fields(false)).isNotEqualTo(week(1, 0).fields(false));
    }

    private static EntWeek week(int key, double level) {
        return new EntWeek(HABITS, level, Draws.of(1, "test", key));
    }

    private static int number(List<String> fields, int place) {
        return Integer.parseInt(fields.get(place));
    }
}
