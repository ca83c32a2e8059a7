package fr.observatoire.standalone.generate;

import fr.observatoire.contract.period.IsoWeek;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * What happens to a school between the two register extracts.
 *
 * @param opensIn week from which it exists; null when it always did
 * @param closesIn first week in which it is closed; null when it stays
 * @param vanishes whether the second extract omits it instead of calling it closed
 * @param becomes kind it turns into at the start of the last year; null when it does not
 */
record Life(
        @Nullable IsoWeek opensIn,
        @Nullable IsoWeek closesIn,
        boolean vanishes,
        @Nullable SchoolKind becomes) {

    private static final Life STEADY = new Life(null, null, false, null);

    /** Schools of these ranks, in each run of so many, do not stay as they are. */
    private static final int OPENING = 13;

    private static final int CLOSING = 41;

    private static final int CLOSING_IN_WINTER = 77;

    private static final int VANISHING = 5;

    static Life of(Plan plan, int rank, boolean mayVanish, SchoolKind kind, Draws draws) {
        return plan.turn().map(turn -> of(turn, rank, mayVanish, kind, draws)).orElse(STEADY);
    }

    private static Life of(
            IsoWeek turn, int rank, boolean mayVanish, SchoolKind kind, Draws draws) {
        if (rank % 97 == OPENING) {
            return new Life(turn, null, false, null);
        }
        if (rank % 97 == CLOSING) {
            return new Life(null, turn, false, null);
        }
        if (rank % 193 == CLOSING_IN_WINTER) {
            return new Life(null, new IsoWeek(turn.monday().plusWeeks(22)), false, null);
        }
        if (mayVanish && rank % 199 == VANISHING) {
            return new Life(null, turn, true, null);
        }
        Optional<SchoolKind> successor = draws.chance(0.05) ? kind.successor() : Optional.empty();
        return successor.map(next -> new Life(null, null, false, next)).orElse(STEADY);
    }

    boolean isSteady() {
        return equals(STEADY);
    }

    boolean isOpenIn(IsoWeek week) {
        return (this.opensIn == null || week.compareTo(this.opensIn) >= 0)
                && (this.closesIn == null || week.compareTo(this.closesIn) < 0);
    }
}
