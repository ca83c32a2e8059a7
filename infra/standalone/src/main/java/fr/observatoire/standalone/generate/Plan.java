package fr.observatoire.standalone.generate;

import fr.observatoire.contract.period.IsoWeek;
import fr.observatoire.contract.period.SchoolYear;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What to generate.
 *
 * @param schools schools to invent, over the académies
 * @param weeks weeks of ENT usage, the last being that of {@link #LAST_WEEK}
 * @param academies codes; the first one's second register extract is declared complete
 * @param oddities chance that an error is planted in a school year of a source, 0 for none
 */
record Plan(long seed, int schools, int weeks, List<String> academies, double oddities) {

    /** The data end here whatever today is: no clock decides a byte. */
    static final IsoWeek LAST_WEEK = new IsoWeek(LocalDate.of(2026, 6, 29));

    private static final int LATE_WEEKS = 3;

    Plan {
        academies = List.copyOf(academies);
    }

    /** Without errors over time. */
    Plan(long seed, int schools, int weeks, List<String> academies) {
        this(seed, schools, weeks, academies, 0);
    }

    /** Whether an académie has not sent that week yet: of several, the last sends late. */
    boolean isLate(String academie, IsoWeek week) {
        return this.academies.size() > 2
                && academie.equals(this.academies.getLast())
                && week.monday().isAfter(LAST_WEEK.monday().minusWeeks(LATE_WEEKS));
    }

    IsoWeek firstWeek() {
        return new IsoWeek(LAST_WEEK.monday().minusWeeks(this.weeks - 1L));
    }

    List<IsoWeek> weeksOf(SchoolYear year) {
        return Stream.iterate(firstWeek(), IsoWeek::next)
                .limit(this.weeks)
                .filter(week -> week.schoolYear().equals(year))
                .toList();
    }

    /** School years that the weeks touch, oldest first. */
    List<SchoolYear> years() {
        return IntStream.rangeClosed(firstWeek().schoolYear().start(), lastYear().start())
                .mapToObj(SchoolYear::new)
                .toList();
    }

    SchoolYear lastYear() {
        return LAST_WEEK.schoolYear();
    }

    /** Day of the first register extract, before anything that the other files describe. */
    LocalDate firstExtract() {
        return years().getFirst().firstDay().minusDays(45);
    }

    /** When schools open, close and change: the start of the last of several school years. */
    Optional<IsoWeek> turn() {
        return (years().size() > 1)
                ? Optional.of(IsoWeek.containing(lastYear().firstDay().plusDays(6)))
                : Optional.empty();
    }
}
