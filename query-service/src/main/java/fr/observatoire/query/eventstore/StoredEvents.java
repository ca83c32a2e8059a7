package fr.observatoire.query.eventstore;

import fr.observatoire.contract.axon.EventUpcasters;

import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Reads single events again, whose positions are known. */
@Component
public class StoredEvents {

    private static final String AT =
            """
            select globalIndex, type, aggregateIdentifier, sequenceNumber, eventIdentifier,
                timeStamp, payloadType, payloadRevision, payload, metaData
            from DomainEventEntry where globalIndex = any(:positions) order by globalIndex
            """;

    private final JdbcClient events;

    private final Serializer serializer;

    StoredEvents(@Qualifier(EventsDatabase.EVENTS) JdbcClient events, Serializer serializer) {
        this.events = events;
        this.serializer = serializer;
    }

    /**
     * The events, in the order of the store.
     *
     * @throws IllegalStateException when one is missing: events are never deleted
     */
    public List<TrackedEventMessage<?>> at(List<Long> positions) {
        List<TrackedDomainEventData<byte[]>> stored =
                this.events
                        .sql(AT)
                        .param("positions", positions.toArray(Long[]::new))
                        .query(StoredEvents::entry)
                        .list();
        if (stored.size() != positions.size()) {
            throw new IllegalStateException(
                    stored.size() + " events of " + positions.size() + " are there");
        }
        return EventUtils.upcastAndDeserializeTrackedEvents(
                        stored.stream(), this.serializer, EventUpcasters.chain())
                .<TrackedEventMessage<?>>map((message) -> message)
                .toList();
    }

    private static TrackedDomainEventData<byte[]> entry(ResultSet row, int number)
            throws SQLException {
        return new TrackedDomainEventData<>(
                new GlobalSequenceTrackingToken(row.getLong("globalIndex")),
                new GenericDomainEventEntry<>(
                        row.getString("type"),
                        row.getString("aggregateIdentifier"),
                        row.getLong("sequenceNumber"),
                        row.getString("eventIdentifier"),
                        row.getString("timeStamp"),
                        row.getString("payloadType"),
                        row.getString("payloadRevision"),
                        row.getBytes("payload"),
                        row.getBytes("metaData")));
    }
}
