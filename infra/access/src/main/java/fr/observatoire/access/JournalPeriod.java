package fr.observatoire.access;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.reason.ReasonMessages;

import java.time.Duration;

/** How long entries of a journal are kept. */
public final class JournalPeriod {

    private static final int LEAST_DAYS = 184;

    private JournalPeriod() {}

    /**
     * What is configured.
     *
     * @throws IllegalArgumentException when it is under six months, which no journal lets go
     */
    public static Duration of(Duration configured) {
        if (configured.toDays() < LEAST_DAYS) {
            throw new IllegalArgumentException(
                    ReasonMessages.sentence(
                            Reason.of(
                                    "journal.duree",
                                    "observatoire.keep.journal",
                                    configured.toDays(),
                                    LEAST_DAYS)));
        }
        return configured;
    }
}
