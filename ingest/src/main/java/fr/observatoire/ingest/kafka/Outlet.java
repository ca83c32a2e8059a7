package fr.observatoire.ingest.kafka;

import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.contract.submission.Submission;

import java.util.concurrent.Future;

/** Puts submissions on the topic, as the contract writes them. */
public final class Outlet {

    private final RecordSink sink;

    public Outlet(RecordSink sink) {
        this.sink = sink;
    }

    /** As {@link RecordSink#send}. */
    public Future<?> send(Submission submission) {
        return this.sink.send(
                submission.key(), ContractJson.mapper().writeValueAsBytes(submission));
    }
}
