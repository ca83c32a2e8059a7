package fr.observatoire.command.eventstore;

import fr.observatoire.command.decision.Command;
import fr.observatoire.command.decision.Decision;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.Repository;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

import java.util.List;
import java.util.Map;

/**
 * Axon's command bus and repositories over one buffer. It has no transaction of its own: the batch
 * owns it, and a refusal rolls back nothing but itself. There are no locks either: a buffer belongs
 * to one thread, and between threads and machines the table's unique key decides.
 */
final class AggregateBus {

    /** What every event says of the submission it came from, and nothing else. */
    private static final String[] METADATA = {
        "submissionId", "submittedBy", "channel", "territory"
    };

    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();

    private final EventStore events;

    AggregateBus(EventBuffer buffer, List<Class<?>> aggregates) {
        this.events = EmbeddedEventStore.builder().storageEngine(buffer).build();
        // The registrations are for good.
        var unused =
                this.bus.registerHandlerInterceptor(
                        new CorrelationDataInterceptor<>(
                                new SimpleCorrelationDataProvider(METADATA)));
        aggregates.forEach(this::subscribe);
    }

    private <T> void subscribe(Class<T> aggregate) {
        Repository<T> repository =
                EventSourcingRepository.builder(aggregate)
                        .eventStore(this.events)
                        .lockFactory(NullLockFactory.INSTANCE)
                        .build();
        var unused =
                AggregateAnnotationCommandHandler.<T>builder()
                        .aggregateType(aggregate)
                        .repository(repository)
                        .commandTargetResolver(target())
                        .build()
                        .subscribe(this.bus);
    }

    private static CommandTargetResolver target() {
        return (message) -> {
            Object target = ((Command) message.getPayload()).target().value();
            return new VersionedAggregateIdentifier(target, null);
        };
    }

    Decision decide(Command command, Map<String, String> metaData) {
        Deciding deciding = new Deciding();
        CommandMessage<Command> message = new GenericCommandMessage<>(command, metaData);
        this.bus.dispatch(message, deciding);
        return deciding.decision();
    }
}
