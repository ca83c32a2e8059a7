package fr.observatoire.query.projection;

import fr.observatoire.contract.period.IsoWeek;
import fr.observatoire.contract.period.SchoolCalendar;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.school.HeadcountDeclared;
import fr.observatoire.contract.school.SchoolAttributes;
import fr.observatoire.contract.school.SchoolChanged;
import fr.observatoire.contract.school.SchoolClosed;
import fr.observatoire.contract.school.SchoolRegistered;
import fr.observatoire.contract.school.SchoolReopened;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One school's register, worked out from its events without any table. */
final class OracleRegister {

    private final TreeMap<LocalDate, SchoolAttributes> versions = new TreeMap<>();

    private final TreeMap<Integer, Integer> pupils = new TreeMap<>();

    /** Since when the school is open (true) or closed (false), in the order it was said. */
    private final List<Map.Entry<LocalDate, Boolean>> turns = new ArrayList<>();

    OracleRegister(String uai, List<Happened> events) {
        events.stream().filter((it) -> it.subject().equals(uai)).forEach(this::learn);
    }

    private void learn(Happened happened) {
        switch (happened.event()) {
            case SchoolRegistered it -> this.versions.put(it.asOf(), it.attributes());
            case SchoolChanged it -> this.versions.put(it.asOf(), it.attributes());
            case SchoolClosed it -> close(it.closedOn());
            case SchoolReopened it -> reopen(it.reopenedOn());
            case HeadcountDeclared it ->
                    this.pupils.put(
                            SchoolYear.parse(it.schoolYear()).orElseThrow().start(), it.pupils());
            default -> {}
        }
    }

    /** A second closing without a reopening says another day for the first. */
    private void close(LocalDate day) {
        if (!this.turns.isEmpty() && !this.turns.getLast().getValue()) {
            this.turns.removeLast();
        }
        this.turns.add(Map.entry(day, false));
    }

    private void reopen(LocalDate day) {
        if (!this.turns.isEmpty() && !this.turns.getLast().getValue()) {
            this.turns.add(Map.entry(day, true));
        }
    }

    @Nullable SchoolAttributes asOf(LocalDate day) {
        if (this.versions.isEmpty()) {
            return null;
        }
        Map.Entry<LocalDate, SchoolAttributes> known = this.versions.floorEntry(day);
        return (known == null) ? this.versions.firstEntry().getValue() : known.getValue();
    }

    @Nullable Integer pupils(LocalDate day) {
        Map.Entry<Integer, Integer> known =
                this.pupils.floorEntry(SchoolYear.containing(day).start());
        return (known == null) ? null : known.getValue();
    }

    boolean inTerm(LocalDate monday) {
        SchoolAttributes then = asOf(monday);
        return then != null
                && openIn(monday)
                && !SchoolCalendar.national().isVacation(then.academie(), new IsoWeek(monday));
    }

    private boolean openIn(LocalDate monday) {
        LocalDate opens = LocalDate.MIN;
        for (Map.Entry<LocalDate, Boolean> turn : this.turns) {
            if (turn.getValue()) {
                opens = turn.getKey();
            } else if (!opens.isAfter(monday.plusDays(6)) && turn.getKey().isAfter(monday)) {
                return true;
            }
        }
        boolean stillOpen = this.turns.isEmpty() || this.turns.getLast().getValue();
        return stillOpen && !opens.isAfter(monday.plusDays(6));
    }

    boolean openSomeWeekOf(int schoolYear) {
        return mondays(schoolYear).anyMatch((monday) -> inTermAs(schoolYear, monday));
    }

    /** As where the school stood at the end of the year. */
    private boolean inTermAs(int schoolYear, LocalDate monday) {
        SchoolAttributes then = asOf(new SchoolYear(schoolYear).lastDay());
        return then != null
                && openIn(monday)
                && !SchoolCalendar.national().isVacation(then.academie(), new IsoWeek(monday));
    }

    static Stream<LocalDate> mondays(int schoolYear) {
        SchoolYear year = new SchoolYear(schoolYear);
        return Stream.iterate(
                IsoWeek.containing(year.firstDay().plusDays(6)).monday(),
                (monday) -> !monday.isAfter(year.lastDay()),
                (monday) -> monday.plusWeeks(1));
    }
}
