package fr.observatoire.query.web.period;

import java.time.LocalDate;
import java.time.ZoneId;

/** The day that it is for every school of the observatory. */
public final class Today {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Today() {}

    public static LocalDate inParis() {
        return LocalDate.now(PARIS);
    }
}
