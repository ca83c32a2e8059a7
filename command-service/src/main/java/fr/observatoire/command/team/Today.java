package fr.observatoire.command.team;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day on which a request is received: aggregates read no clock. */
@Component
public class Today {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate inParis() {
        return LocalDate.ofInstant(this.clock.instant(), PARIS);
    }
}
