package fr.observatoire.query.web.moment;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.query.web.figures.Asked;
import fr.observatoire.query.web.figures.Range;
import fr.observatoire.query.web.period.Knowledge;
import fr.observatoire.query.web.period.Period;
import fr.observatoire.query.web.scope.Scope;

/** One figure: an indicator, of some schools, in a period, as it is known now or was on a day. */
public record Moment(Indicator indicator, Scope scope, Period period, Knowledge knowledge) {

    public Asked asked() {
        return new Asked(
                this.scope,
                new Range(this.period.start(), this.period.next().start().minusDays(1)),
                this.knowledge);
    }

    /** The same of other schools. */
    public Moment of(Scope other) {
        return new Moment(this.indicator, other, this.period, this.knowledge);
    }

    /** A week of vacation is shown when it is asked for; it is in nothing longer. */
    public boolean vacations() {
        return this.period.kind() == PeriodKind.WEEK;
    }
}
