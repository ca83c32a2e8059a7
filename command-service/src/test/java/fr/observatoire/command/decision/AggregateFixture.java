package fr.observatoire.command.decision;

import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** Axon's fixture, with targets found as the service finds them. */
public final class AggregateFixture {

    private AggregateFixture() {}

    public static <T> FixtureConfiguration<T> of(Class<T> aggregate) {
        return new AggregateTestFixture<>(aggregate)
                .registerCommandTargetResolver(
                        (message) -> {
                            Object target = ((Command) message.getPayload()).target().value();
                            return new VersionedAggregateIdentifier(target, null);
                        });
    }
}
