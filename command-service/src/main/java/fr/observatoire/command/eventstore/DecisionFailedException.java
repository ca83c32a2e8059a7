package fr.observatoire.command.eventstore;

import java.io.Serial;

/** An aggregate neither decided nor refused: a fault of ours, or of the database below. */
public final class DecisionFailedException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    DecisionFailedException(Throwable cause) {
        super(cause);
    }
}
