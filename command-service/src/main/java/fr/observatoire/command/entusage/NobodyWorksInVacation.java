package fr.observatoire.command.entusage;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.period.IsoWeek;
import fr.observatoire.contract.period.SchoolCalendar;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** In a week of vacation there are no visits; the vacation is the académie's. */
record NobodyWorksInVacation(IsoWeek week, String academie, @Nullable Integer visits)
        implements Rule {

    @Override
    public Optional<Reason> violation() {
        return (this.visits == null || this.visits == 0)
                ? Optional.empty()
                : SchoolCalendar.national()
                        .vacation(this.academie, this.week)
                        .map(
                                (name) ->
                                        Reason.of(
                                                "anomalie.vacances",
                                                EntUsageRules.WEEK,
                                                name,
                                                null));
    }
}
