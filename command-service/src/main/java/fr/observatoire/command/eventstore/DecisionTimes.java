package fr.observatoire.command.eventstore;

import fr.observatoire.command.decision.Command;
import fr.observatoire.command.decision.Decision;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.springframework.stereotype.Component;

import java.util.function.Function;

/** How long decisions take, at {@code /actuator/prometheus}. */
@Component
public class DecisionTimes {

    private final MeterRegistry registry;

    DecisionTimes(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Times a decision under the command's name. */
    public <C extends Command> Decision time(C command, Function<C, Decision> deciding) {
        Timer.Sample sample = Timer.start(this.registry);
        try {
            return deciding.apply(command);
        } finally {
            sample.stop(
                    this.registry.timer(
                            "observatoire.command.duration",
                            "type",
                            command.getClass().getSimpleName()));
        }
    }
}
