package fr.observatoire.contract.broken;

import fr.observatoire.query.broken.QuerySeesKafka;

import org.axonframework.messaging.MetaData;

import java.time.Instant;

/** Breaks the contract's walls, so that they are seen to fail. */
public final class ContractSeesQuery {

    public final Instant now = Instant.now();

    public final QuerySeesKafka query = new QuerySeesKafka();

    public final MetaData axon = MetaData.emptyInstance();
}
