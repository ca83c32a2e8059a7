package fr.observatoire.command.eventstore;

import org.springframework.stereotype.Component;

import java.util.List;

/** Opens a decision room for each thread that works on batches. */
@Component
public class DecisionRooms {

    private final EventTable table;

    DecisionRooms(EventTable table) {
        this.table = table;
    }

    /**
     * A room of its own for the calling thread.
     *
     * @param aggregates the aggregate types that decide in it
     */
    public DecisionRoom open(List<Class<?>> aggregates) {
        return new DecisionRoom(this.table, aggregates);
    }
}
