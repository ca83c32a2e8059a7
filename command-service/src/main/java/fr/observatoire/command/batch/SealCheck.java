package fr.observatoire.command.batch;

import fr.observatoire.access.SealReader;
import fr.observatoire.access.Seals;
import fr.observatoire.contract.access.Acting;
import fr.observatoire.contract.access.Caller;
import fr.observatoire.contract.access.Places;
import fr.observatoire.contract.access.RightsTable;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.FileClosed;
import fr.observatoire.contract.submission.Submission;
import fr.observatoire.contract.submission.SubmissionKind;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks every record, whoever produced it, who declares it, and whether it is theirs to declare: as
 * the door does, by the same table.
 */
@Component
final class SealCheck {

    private final SealReader seals;

    private final RightsTable rights = RightsTable.builtIn();

    SealCheck(SealReader seals) {
        this.seals = seals;
    }

    /** Who sealed the record; nobody, where no door did. */
    Optional<Caller> sender(ConsumerRecord<byte[], byte[]> record) {
        Header seal = record.headers().lastHeader(Seals.HEADER);
        byte[] value = (record.value() == null) ? new byte[0] : record.value();
        return this.seals.read((seal == null) ? null : seal.value(), record.key(), value);
    }

    /** Why this is not the sender's to declare; nothing where it is. */
    List<Reason> faults(Submission submission, Caller sender) {
        List<Reason> faults = new ArrayList<>();
        if (!submission.submittedBy().equals(sender.id())) {
            faults.add(Reason.of("droits.auteur", "submittedBy", submission.submittedBy(), null));
        }
        if (!(Acting.of(sender, submission.territory()) instanceof Acting.For)) {
            faults.add(Reason.of("droits.au-nom", "territory", submission.territory(), null));
        }
        places(submission).stream()
                .filter((place) -> !mayDeclare(sender, submission, place))
                .map((place) -> Reason.of("droits.depot", "uai", place, null))
                .forEach(faults::add);
        return faults;
    }

    private boolean mayDeclare(Caller sender, Submission submission, String place) {
        SubmissionKind kind =
                submission.kind().isFeed() ? submission.kind() : SubmissionKind.SCHOOL;
        return this.rights.allowsToDeclare(sender, kind, place);
    }

    /** A register that is complete closes schools of its territory. */
    private static List<String> places(Submission submission) {
        if (submission.payload() instanceof FileClosed closed && closed.completeFor() != null) {
            return List.of(closed.completeFor());
        }
        return submission.kind().isFeed()
                ? Places.of(submission.uai(), submission.payload())
                : List.of();
    }
}
