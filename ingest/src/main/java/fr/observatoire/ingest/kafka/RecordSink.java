package fr.observatoire.ingest.kafka;

import java.util.concurrent.Future;

/** Takes records in order, key by key. */
public interface RecordSink {

    /**
     * Queues a record, waiting while there is no room.
     *
     * @param key decides the partition: records of one key keep their order
     * @param seal says who declares it
     * @return done when the record is durable, failed when it cannot be known to be
     * @throws BrokerUnavailableException when it could not even be queued; it may be tried again
     */
    Future<?> send(String key, byte[] value, byte[] seal);
}
