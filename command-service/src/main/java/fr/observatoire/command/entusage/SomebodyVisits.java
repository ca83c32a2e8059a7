package fr.observatoire.command.entusage;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.period.IsoWeek;
import fr.observatoire.contract.period.SchoolCalendar;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** A week of classes has visits: where there are none, a marker may have been lost. */
record SomebodyVisits(IsoWeek week, String academie, @Nullable Integer visits) implements Rule {

    @Override
    public Optional<Reason> violation() {
        boolean visited = this.visits != null && this.visits > 0;
        return (visited || SchoolCalendar.national().isVacation(this.academie, this.week))
                ? Optional.empty()
                : Optional.of(
                        Reason.of("anomalie.visites-vides", "visites_globales", this.visits, null));
    }
}
