package fr.observatoire.query.web.figures;

import fr.observatoire.query.web.period.Knowledge;
import fr.observatoire.query.web.scope.Scope;

/**
 * What figures are asked of.
 *
 * @param scope schools
 * @param range periods
 * @param knowledge what was known
 */
public record Asked(Scope scope, Range range, Knowledge knowledge) {

    public static Asked now(Scope scope, Range range) {
        return new Asked(scope, range, Knowledge.NOW);
    }

    /** The same, as it was known. */
    public Asked as(Knowledge other) {
        return new Asked(this.scope, this.range, other);
    }

    /** The same, in other periods. */
    public Asked on(Range other) {
        return new Asked(this.scope, other, this.knowledge);
    }
}
