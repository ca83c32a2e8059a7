package fr.observatoire.command.eventstore;

import fr.observatoire.command.decision.Command;
import fr.observatoire.command.decision.Decision;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Decisions that no submission asks for: one command at a time, in the transaction that is open.
 */
@Component
public class Decisions {

    private final DecisionRooms rooms;

    private final DecisionTimes times;

    private final MeterRegistry registry;

    Decisions(DecisionRooms rooms, DecisionTimes times, MeterRegistry registry) {
        this.rooms = rooms;
        this.times = times;
        this.registry = registry;
    }

    /**
     * Decides, and appends what has happened; {@link EventTable#lock} comes first.
     *
     * @param aggregate type of the aggregate that decides
     * @param metaData what the events say of who asked
     * @param index takes each event, to move what is known by it
     */
    public Decision decide(
            Class<?> aggregate,
            Command command,
            Map<String, String> metaData,
            Consumer<Object> index) {
        DecisionRoom room = this.rooms.open(List.of(aggregate));
        room.begin(List.of(command.target()));
        Decision decision = this.times.time(command, (timed) -> room.decide(timed, metaData));
        room.eventsSince(0).forEach(index);
        room.store();
        count(command, decision);
        return decision;
    }

    private void count(Command command, Decision decision) {
        this.registry
                .counter(
                        "observatoire.decisions",
                        "type",
                        command.getClass().getSimpleName(),
                        "outcome",
                        decision.outcome().id())
                .increment();
    }
}
