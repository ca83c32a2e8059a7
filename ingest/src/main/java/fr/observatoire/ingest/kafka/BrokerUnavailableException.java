package fr.observatoire.ingest.kafka;

/** The brokers do not answer: what was to be sent may be sent again later. */
public final class BrokerUnavailableException extends RuntimeException {

    public BrokerUnavailableException(Throwable cause) {
        super(cause);
    }
}
