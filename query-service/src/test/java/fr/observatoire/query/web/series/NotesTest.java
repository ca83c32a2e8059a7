package fr.observatoire.query.web.series;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.annotation.AnnotationKind;
import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.query.web.annotation.AnnotationView;
import fr.observatoire.query.web.period.Period;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

class NotesTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 9, 1);

    @Test
    void aBreakShowsOnceInItsPeriodOrInTheNextOneShown() {
        LocalDate wednesday = MONDAY.plusDays(9);
        assertThat(breaks(note(AnnotationKind.SCOPE_CHANGE, wednesday, null), 0, 1, 2))
                .containsExactly(false, true, false);
        assertThat(breaks(note(AnnotationKind.NEW_MARKER, wednesday, null), 0, 2, 3))
                .containsExactly(false, true, false);
        assertThat(breaks(note(AnnotationKind.CLOSURE, wednesday, wednesday), 0, 1, 2))
                .containsExactly(false, false, false);
    }

    @Test
    void aPeriodHasTheAnnotationsThatTouchAnyOfItsDays() {
        var notes =
                new Notes(
                        List.of(
                                note(
                                        AnnotationKind.NOTE,
                                        MONDAY.plusDays(6),
                                        MONDAY.plusDays(14))));
        assertThat(weeks(0, 1, 2, 3).map(notes::of).map(List::size)).containsExactly(1, 1, 1, 0);
        assertThat(notes.of(new Period(PeriodKind.MONTH, LocalDate.of(2025, 8, 1)))).isEmpty();
        assertThat(notes.of(new Period(PeriodKind.MONTH, MONDAY))).containsExactly("note");
    }

    @Test
    void aPeriodIsUnderWayUntilItsLastDayHasPassed() {
        var week = new Period(PeriodKind.WEEK, MONDAY);
        assertThat(week.isUnderWay(MONDAY.plusDays(6))).isTrue();
        assertThat(week.isUnderWay(MONDAY.plusDays(7))).isFalse();
        var year = new Period(PeriodKind.SCHOOL_YEAR, LocalDate.of(2025, 8, 1));
        assertThat(year.isUnderWay(LocalDate.of(2026, 7, 31))).isTrue();
        assertThat(year.isUnderWay(LocalDate.of(2026, 8, 1))).isFalse();
    }

    private static List<Boolean> breaks(AnnotationView note, int... weeks) {
        var notes = new Notes(List.of(note));
        return weeks(weeks).map(notes::breakFirstShownIn).toList();
    }

    private static Stream<Period> weeks(int... numbers) {
        return java.util.Arrays.stream(numbers)
                .mapToObj((week) -> new Period(PeriodKind.WEEK, MONDAY.plusWeeks(week)));
    }

    private static AnnotationView note(
            AnnotationKind kind, LocalDate first, @Nullable LocalDate last) {
        return new AnnotationView(
                "note",
                "national",
                kind,
                "national",
                null,
                null,
                first,
                last,
                kind.isBreak(),
                "Mots",
                null);
    }
}
