package fr.observatoire.query.broken;

import fr.observatoire.command.broken.CommandSeesQuery;

import org.apache.kafka.clients.producer.Producer;

/** Breaks the read side's walls, so that they are seen to fail. */
public final class QuerySeesKafka {

    public final Class<?> kafka = Producer.class;

    public final CommandSeesQuery command = new CommandSeesQuery();
}
