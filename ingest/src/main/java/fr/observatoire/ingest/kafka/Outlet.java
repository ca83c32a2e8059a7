package fr.observatoire.ingest.kafka;

import fr.observatoire.access.Seals;
import fr.observatoire.contract.access.Caller;
import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.contract.submission.Submission;

import java.util.concurrent.Future;

/** Puts submissions on the topic, as the contract writes them. */
public final class Outlet {

    private final RecordSink sink;

    private final Seals seals;

    public Outlet(RecordSink sink, Seals seals) {
        this.sink = sink;
        this.seals = seals;
    }

    /** Sealed in the sender's name; otherwise as {@link RecordSink#send}. */
    public Future<?> send(Submission submission, Caller sender) {
        String key = submission.key();
        byte[] value = ContractJson.mapper().writeValueAsBytes(submission);
        return this.sink.send(key, value, this.seals.seal(sender, key, value));
    }
}
