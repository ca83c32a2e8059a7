package fr.observatoire.contract.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.time.YearMonth;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({"2025-07-31,2024-2025", "2025-08-01,2025-2026", "2026-01-01,2025-2026"})
    void aSchoolYearRunsFromAugustToJuly(LocalDate day, String label) {
        assertThat(SchoolYear.containing(day).label()).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-2026", "2025/2026", "2025", " 2025-2026 "})
    void readsTheFormsOfASchoolYear(String text) {
        assertThat(SchoolYear.parse(text)).hasValue(new SchoolYear(2025));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-2027", "25-26", "", "rentrée 2025"})
    void refusesWhatIsNoSchoolYear(String text) {
        assertThat(SchoolYear.parse(text)).isEmpty();
    }

    @Test
    void aWeekBelongsToTheMonthAndYearOfItsMonday() {
        IsoWeek week = IsoWeek.containing(LocalDate.of(2025, 8, 1));
        assertThat(week.monday()).isEqualTo("2025-07-28");
        assertThat(week.month()).isEqualTo(YearMonth.of(2025, 7));
        assertThat(week.schoolYear().label()).isEqualTo("2024-2025");
    }

    @Test
    void aWeekIsNamedByItsMonday() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IsoWeek(LocalDate.of(2025, 9, 2)));
    }

    @ParameterizedTest
    @CsvSource({
        "14,2026-02-16,true",
        "10,2026-02-23,false",
        "10,2026-02-09,true",
        "14,2025-09-01,false",
        "14,2025-08-04,true",
        "27,2026-02-16,false"
    })
    void knowsVacationsByZone(String academie, LocalDate monday, boolean vacation) {
        assertThat(SchoolCalendar.national().isVacation(academie, new IsoWeek(monday)))
                .isEqualTo(vacation);
    }
}
