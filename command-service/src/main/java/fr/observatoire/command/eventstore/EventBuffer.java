package fr.observatoire.command.eventstore;

import fr.observatoire.contract.axon.EventUpcasters;

import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one batch reads and appends. All its aggregates are read at once beforehand; what it appends
 * waits here, is served to its own later reads, and goes to the table in one statement at the end.
 * Used by one thread.
 */
final class EventBuffer implements EventStorageEngine {

    private static final EventUpcaster UPCASTERS = EventUpcasters.chain();

    private final EventTable table;

    private final Map<String, List<DomainEventData<byte[]>>> stored = new HashMap<>();

    private final Map<String, List<DomainEventMessage<?>>> appendedTo = new HashMap<>();

    private final List<DomainEventMessage<?>> appended = new ArrayList<>();

    EventBuffer(EventTable table) {
        this.table = table;
    }

    /** Forgets the batch before and reads the aggregates of this one. */
    void begin(Collection<String> aggregates) {
        this.stored.clear();
        this.appendedTo.clear();
        this.appended.clear();
        aggregates.forEach((aggregate) -> this.stored.put(aggregate, new ArrayList<>()));
        if (!aggregates.isEmpty()) {
            this.table.read(aggregates).forEach(this::keep);
        }
    }

    private void keep(DomainEventData<byte[]> event) {
        eventsOf(event.getAggregateIdentifier()).add(event);
    }

    private List<DomainEventData<byte[]>> eventsOf(String aggregate) {
        List<DomainEventData<byte[]>> events = this.stored.get(aggregate);
        if (events == null) {
            throw new IllegalStateException(aggregate + " was not read beforehand");
        }
        return events;
    }

    /** What the batch has appended so far, in order. */
    List<DomainEventMessage<?>> appended() {
        return this.appended;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        for (EventMessage<?> event : events) {
            DomainEventMessage<?> appending = (DomainEventMessage<?>) event;
            this.appended.add(appending);
            this.appendedTo
                    .computeIfAbsent(appending.getAggregateIdentifier(), (any) -> new ArrayList<>())
                    .add(appending);
        }
    }

    @Override
    public DomainEventStream readEvents(String aggregate, long firstSequenceNumber) {
        List<DomainEventMessage<?>> later = this.appendedTo.getOrDefault(aggregate, List.of());
        DomainEventStream earlier =
                EventStreamUtils.upcastAndDeserializeDomainEvents(
                        eventsOf(aggregate).stream(), this.table.serializer(), UPCASTERS);
        return DomainEventStream.concat(earlier, DomainEventStream.of(later))
                .filter((event) -> event.getSequenceNumber() >= firstSequenceNumber);
    }

    /** Streams are short by design: there are no snapshots. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregate) {
        return Optional.empty();
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("no snapshots");
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(
            @Nullable TrackingToken token, boolean mayBlock) {
        throw new UnsupportedOperationException("the write side tracks no events");
    }
}
