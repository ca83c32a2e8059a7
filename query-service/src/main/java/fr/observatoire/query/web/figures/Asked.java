package fr.observatoire.query.web.figures;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.FeedKind;
import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.contract.territory.Academie;
import fr.observatoire.contract.territory.Territories;
import fr.observatoire.query.web.period.Knowledge;
import fr.observatoire.query.web.scope.SchoolMap;
import fr.observatoire.query.web.scope.Scope;
import fr.observatoire.query.web.territory.Territory;
import fr.observatoire.query.web.territory.TerritoryKind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What figures are asked of.
 *
 * @param scope schools
 * @param range periods
 * @param knowledge what was known
 * @param audience whom it is for
 * @param sharing of answers it is told what is shared with this audience
 */
public record Asked(
        Scope scope, Range range, Knowledge knowledge, Audience audience, Audience sharing) {

    /** An académie that is no more has no figure after its last day. */
    public Asked {
        LocalDate last = lastDay(scope.territory());
        range = (last != null && last.isBefore(range.to())) ? new Range(range.from(), last) : range;
    }

    /** For all that an audience is told. */
    public Asked(Scope scope, Range range, Knowledge knowledge, Audience audience) {
        this(scope, range, knowledge, audience, audience);
    }

    /** For the académie's team; of whoever asks, {@link #by} makes what is theirs. */
    public Asked(Scope scope, Range range, Knowledge knowledge) {
        this(scope, range, knowledge, Audience.ACADEMIE);
    }

    public static Asked now(Scope scope, Range range) {
        return new Asked(scope, range, Knowledge.NOW);
    }

    /**
     * Whether the roll-ups can tell: they know of facts of schools, of today only, and of schools
     * where they stood.
     */
    boolean isSummed(Feed feed) {
        return feed.kind() == FeedKind.SCHOOLS
                && this.knowledge.isNow()
                && this.scope.carte() == SchoolMap.THEN;
    }

    /** The same, as it was known. */
    public Asked as(Knowledge other) {
        return new Asked(this.scope, this.range, other, this.audience, this.sharing);
    }

    /** The same, for others. */
    public Asked by(Audience other) {
        return new Asked(this.scope, this.range, this.knowledge, other);
    }

    /** The same, as somebody is told it. */
    public Asked by(Told told) {
        return new Asked(this.scope, this.range, this.knowledge, told.audience(), told.sharing());
    }

    /** The same, for whoever asks. */
    public Asked byCaller() {
        return by(Told.current(this.scope));
    }

    /** The same, in other periods. */
    public Asked on(Range other) {
        return new Asked(this.scope, other, this.knowledge, this.audience, this.sharing);
    }

    private static @Nullable LocalDate lastDay(Territory territory) {
        return (territory.kind() == TerritoryKind.ACADEMIE)
                ? Territories.france()
                        .academie(territory.code())
                        .map(Academie::validTo)
                        .orElse(null)
                : null;
    }
}
