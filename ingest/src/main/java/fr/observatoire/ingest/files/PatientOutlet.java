package fr.observatoire.ingest.files;

import fr.observatoire.access.Seals;
import fr.observatoire.contract.access.Caller;
import fr.observatoire.contract.submission.Submission;
import fr.observatoire.ingest.kafka.BrokerUnavailableException;
import fr.observatoire.ingest.kafka.Outlet;
import fr.observatoire.ingest.kafka.RecordSink;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/** Waits for brokers for as long as it takes: a file never skips a line. */
@Component
class PatientOutlet {

    private static final Logger LOG = LoggerFactory.getLogger(PatientOutlet.class);

    private final Outlet outlet;

    PatientOutlet(@Qualifier("fileSink") RecordSink sink, Seals seals) {
        this.outlet = new Outlet(sink, seals);
    }

    /**
     * @throws CancellationException when the service stops first
     */
    Future<?> send(Submission submission, Caller sender, BooleanSupplier stopping) {
        while (!stopping.getAsBoolean()) {
            try {
                return this.outlet.send(submission, sender);
            } catch (BrokerUnavailableException ex) {
                LOG.warn("Kafka does not answer, a file waits: {}", String.valueOf(ex.getCause()));
            }
        }
        throw new CancellationException();
    }
}
