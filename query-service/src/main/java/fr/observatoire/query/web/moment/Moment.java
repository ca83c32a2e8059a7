package fr.observatoire.query.web.moment;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.query.web.figures.Asked;
import fr.observatoire.query.web.figures.Range;
import fr.observatoire.query.web.figures.Told;
import fr.observatoire.query.web.period.Knowledge;
import fr.observatoire.query.web.period.Period;
import fr.observatoire.query.web.publication.Publication;
import fr.observatoire.query.web.scope.Scope;

/**
 * One figure: an indicator, of some schools, in a period, as it is known now or was on a day, for
 * an audience.
 */
public record Moment(
        Indicator indicator, Scope scope, Period period, Knowledge knowledge, Told told) {

    public Asked asked() {
        return new Asked(
                        this.scope,
                        new Range(this.period.start(), this.period.next().start().minusDays(1)),
                        this.knowledge)
                .by(this.told);
    }

    /** The same of other schools, of which the caller may be told less. */
    public Moment of(Scope other) {
        Told there = isLive() ? Told.current(other) : this.told;
        return new Moment(this.indicator, other, this.period, this.knowledge, there);
    }

    public Audience audience() {
        return this.told.audience();
    }

    /** The same as it was known. */
    public Moment as(Knowledge other) {
        return new Moment(this.indicator, this.scope, this.period, other, this.told);
    }

    /** Whether its audience is told what is known, and not what was published of it. */
    public boolean isLive() {
        return Publication.isLive(this.indicator.feed(), audience());
    }

    /** The school year that it is in. */
    public SchoolYear year() {
        return SchoolYear.containing(this.period.start());
    }

    /** A week of vacation is shown when it is asked for; it is in nothing longer. */
    public boolean vacations() {
        return this.period.kind() == PeriodKind.WEEK;
    }
}
