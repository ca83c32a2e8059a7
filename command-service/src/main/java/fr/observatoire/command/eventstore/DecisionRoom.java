package fr.observatoire.command.eventstore;

import fr.observatoire.command.decision.AggregateId;
import fr.observatoire.command.decision.Command;
import fr.observatoire.command.decision.Decision;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.Message;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where the aggregates of a batch decide, one batch at a time. Used by one thread. */
public final class DecisionRoom {

    private final EventTable table;

    private final EventBuffer buffer;

    private final AggregateBus bus;

    DecisionRoom(EventTable table, List<Class<?>> aggregates) {
        this.table = table;
        this.buffer = new EventBuffer(table);
        this.bus = new AggregateBus(this.buffer, aggregates);
    }

    /** Reads all aggregates of a batch in one go; no other may be asked to decide in it. */
    public void begin(Collection<? extends AggregateId> aggregates) {
        this.buffer.begin(aggregates.stream().map(AggregateId::value).collect(Collectors.toSet()));
    }

    /**
     * Lets an aggregate decide, after all that was decided before in the batch.
     *
     * @param metaData what the events say of their submission
     * @return the decision; a refusal has no effect on what was decided before
     * @throws DecisionFailedException when it neither decided nor refused
     */
    public Decision decide(Command command, Map<String, String> metaData) {
        return this.bus.decide(command, metaData);
    }

    /** How many events the batch has so far. */
    public int size() {
        return this.buffer.appended().size();
    }

    /** What has happened in the batch since it had so many events. */
    public List<?> eventsSince(int size) {
        List<DomainEventMessage<?>> all = this.buffer.appended();
        return all.subList(size, all.size()).stream().map(Message::getPayload).toList();
    }

    /** Appends all events of the batch; {@link EventTable#lock} comes first. */
    public void store() {
        this.table.append(this.buffer.appended());
    }
}
