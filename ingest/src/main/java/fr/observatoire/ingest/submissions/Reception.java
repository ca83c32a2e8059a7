package fr.observatoire.ingest.submissions;

import fr.observatoire.access.Seals;
import fr.observatoire.contract.access.Caller;
import fr.observatoire.contract.submission.Channel;
import fr.observatoire.contract.submission.ShapeRefused;
import fr.observatoire.contract.submission.Submission;
import fr.observatoire.ingest.IngestMeters;
import fr.observatoire.ingest.kafka.BrokerUnavailableException;
import fr.observatoire.ingest.kafka.Outlet;
import fr.observatoire.ingest.kafka.RecordSink;
import fr.observatoire.ingest.texts.TextKeeper;
import fr.observatoire.ingest.texts.TextsUnavailableException;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

import tools.jackson.databind.JsonNode;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Puts the submissions of a request on the topic, those of wrong shape too: all get a receipt. */
@Service
class Reception {

    private final Outlet outlet;

    private final TextKeeper texts;

    private final Clock clock;

    private final IngestMeters meters;

    Reception(
            @Qualifier("requestSink") RecordSink sink,
            Seals seals,
            TextKeeper texts,
            Clock clock,
            IngestMeters meters) {
        this.outlet = new Outlet(sink, seals);
        this.texts = texts;
        this.clock = clock;
        this.meters = meters;
    }

    /**
     * @return what became of each, in their order; all are durable in Kafka
     * @throws BrokerUnavailableException when some are not known to be
     * @throws TextsUnavailableException when the words of one are not known to be kept; none is
     *     sent then
     */
    List<Received> receive(List<JsonNode> envelopes, Actor actor) {
        Instant now = this.clock.instant();
        Stamp stamp = new Stamp(now, Channel.API, actor);
        SubmissionIds ids = new SubmissionIds();
        List<SubmissionIds.Identified> identified = envelopes.stream().map(ids::identify).toList();
        List<Submission> submissions =
                identified.stream()
                        .map((one) -> one.by(actor.caller()))
                        .map((one) -> one.keptBy(this.texts))
                        .map((one) -> stamp.submission(one.id(), null, one.declaration()))
                        .toList();
        send(submissions, actor.caller());
        submissions.forEach(this::count);
        this.meters.sent(Channel.API.id(), Duration.between(now, this.clock.instant()));
        return submissions.stream().map(Received::of).toList();
    }

    private void send(List<Submission> submissions, Caller caller) {
        List<Future<?>> sent = new ArrayList<>();
        for (Submission submission : submissions) {
            sent.add(this.outlet.send(submission, caller));
        }
        try {
            for (Future<?> one : sent) {
                one.get();
            }
        } catch (ExecutionException ex) {
            throw new BrokerUnavailableException(ex);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new BrokerUnavailableException(ex);
        }
    }

    private void count(Submission submission) {
        if (submission.payload() instanceof ShapeRefused refused) {
            this.meters.submission(refused.intendedKind(), false);
        } else {
            this.meters.submission(submission.kind().id(), true);
        }
    }
}
