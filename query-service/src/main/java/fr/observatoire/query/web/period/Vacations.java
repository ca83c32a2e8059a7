package fr.observatoire.query.web.period;

import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.contract.period.IsoWeek;
import fr.observatoire.contract.period.SchoolCalendar;
import fr.observatoire.contract.territory.Academie;
import fr.observatoire.contract.territory.Territories;
import fr.observatoire.query.web.territory.Territory;
import fr.observatoire.query.web.territory.TerritoryDirectory;

import org.springframework.stereotype.Component;

import java.util.List;

/** The weeks during which no school of a territory works. */
@Component
public class Vacations {

    private static final SchoolCalendar CALENDAR = SchoolCalendar.national();

    private final TerritoryDirectory directory;

    Vacations(TerritoryDirectory directory) {
        this.directory = directory;
    }

    /** Académies of the territory; the only one that a département or a school belongs to. */
    public List<String> academies(Territory territory) {
        return switch (territory.kind()) {
            case NATIONAL -> codes((academie) -> academie.region() != null);
            case REGION -> codes((academie) -> territory.code().equals(academie.region()));
            case ACADEMIE -> List.of(territory.code());
            case DEPARTEMENT, ETABLISSEMENT ->
                    this.directory.parent(territory).map(this::academies).orElse(List.of());
        };
    }

    /** Whether the period is a week of vacation in all of these académies. */
    public boolean cover(List<String> academies, Period period) {
        return period.kind() == PeriodKind.WEEK
                && !academies.isEmpty()
                && academies.stream()
                        .allMatch(
                                (academie) ->
                                        CALENDAR.isVacation(academie, new IsoWeek(period.start())));
    }

    private static List<String> codes(java.util.function.Predicate<Academie> wanted) {
        return Territories.france().academies().stream()
                .filter((academie) -> academie.successor() == null)
                .filter(wanted)
                .map(Academie::code)
                .toList();
    }
}
