package fr.observatoire.contract.period;

import fr.observatoire.contract.territory.ReferenceCsv;
import fr.observatoire.contract.territory.Territories;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Vacations by zone, 2018-09 to 2026-08 (facts.md §7, vacances_scolaires.csv). Outside those years,
 * and for the territories that set their own calendar, nothing is known and no week is called a
 * vacation.
 */
public final class SchoolCalendar {

    private static final SchoolCalendar NATIONAL = new SchoolCalendar();

    private final Map<String, List<Vacation>> byZone =
            ReferenceCsv.rows("/territoires/vacances_scolaires.csv").stream()
                    .map(
                            (row) ->
                                    new Vacation(
                                            row.get("zone"),
                                            row.get("vacances"),
                                            LocalDate.parse(row.get("premier_jour")),
                                            LocalDate.parse(row.get("dernier_jour"))))
                    .collect(Collectors.groupingBy(Vacation::zone));

    private SchoolCalendar() {}

    public static SchoolCalendar national() {
        return NATIONAL;
    }

    /** A week is one of vacation when its five working days are. */
    public boolean isVacation(String academie, IsoWeek week) {
        return vacation(academie, week).isPresent();
    }

    /** Name of the vacation that covers the week, Monday to Friday. */
    public Optional<String> vacation(String academie, IsoWeek week) {
        String zone =
                Territories.france().academie(academie).map((found) -> found.zone()).orElse("");
        return this.byZone.getOrDefault(zone, List.of()).stream()
                .filter((vacation) -> vacation.covers(week))
                .map(Vacation::label)
                .findFirst();
    }

    private record Vacation(String zone, String label, LocalDate first, LocalDate last) {

        boolean covers(IsoWeek week) {
            return !this.first.isAfter(week.monday())
                    && !this.last.isBefore(week.monday().plusDays(4));
        }
    }
}
