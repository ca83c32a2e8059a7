package fr.observatoire.command.batch;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Stream;

/** What kind of failure a batch met, which decides what is done about it. */
enum Fault {
    /** The partition is another's: nothing is done. */
    LOST,
    /** Another writer was faster: the same batch again, on what it wrote. */
    CONFLICT,
    /** The database does not answer, or not now: again and again, nothing is given up. */
    OUTAGE,
    /** A record cannot be stored, whenever it is tried: it is searched for and set aside. */
    DATA;

    /** Unique violation, serialization failure, deadlock. */
    private static final Set<String> CONFLICTS = Set.of("23505", "40001", "40P01");

    /** Classes of SQLState that speak of the values: cardinality, data, integrity, limits. */
    private static final Set<String> ABOUT_DATA = Set.of("21", "22", "23", "54");

    static Fault of(Throwable failure) {
        if (failure instanceof OffsetMovedException) {
            return LOST;
        }
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .map((cause) -> of((SQLException) cause))
                .findFirst()
                .orElse(DATA);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, (cause) -> cause != null, Throwable::getCause);
    }

    private static Fault of(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null || isAboutConnection(failure)) {
            return OUTAGE;
        }
        if (CONFLICTS.contains(state)) {
            return CONFLICT;
        }
        return (state.length() == 5 && ABOUT_DATA.contains(state.substring(0, 2))) ? DATA : OUTAGE;
    }

    private static boolean isAboutConnection(SQLException failure) {
        return failure instanceof SQLTransientException
                || failure instanceof SQLRecoverableException
                || failure instanceof SQLNonTransientConnectionException;
    }
}
