package fr.observatoire.command.texts;

import fr.observatoire.command.eventstore.Transactions;
import fr.observatoire.command.problem.ProblemException;
import fr.observatoire.command.problem.ProblemKind;
import fr.observatoire.command.team.Actor;
import fr.observatoire.contract.reason.Reason;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Erases words for good. Events keep their keys, which then stand for nothing. */
@Component
class Erasures {

    private final Transactions transactions;

    private final ErasureTable table;

    private final MeterRegistry meters;

    private final Clock clock;

    Erasures(Transactions transactions, ErasureTable table, MeterRegistry meters, Clock clock) {
        this.transactions = transactions;
        this.table = table;
        this.meters = meters;
        this.clock = clock;
    }

    /** Erases a text; what is not there is erased already. */
    List<UUID> erase(UUID key, Actor actor) {
        List<UUID> gone =
                this.transactions.run(() -> this.table.eraseText(key, actor, this.clock.instant()));
        count(gone);
        return gone;
    }

    /**
     * Erases what is asked, and tells what that was.
     *
     * @throws ProblemException when no text has the key; of a school, nothing is an answer
     */
    Erased erase(ErasureRequest request, Actor actor) {
        UUID key = request.key();
        if (key == null) {
            return eraseSchool(request, actor);
        }
        List<UUID> gone = erase(key, actor);
        if (gone.isEmpty()) {
            throw new ProblemException(
                    ProblemKind.NOT_FOUND, List.of(Reason.of("effacement.rien", "cle", key, null)));
        }
        return new Erased(gone, 0, 0);
    }

    private Erased eraseSchool(ErasureRequest request, Actor actor) {
        String uai = Objects.requireNonNull(request.uai());
        Instant now = this.clock.instant();
        Erased erased =
                this.transactions.run(
                        () -> {
                            this.table.recordSchool(uai, actor, now);
                            return new Erased(
                                    this.table.eraseTexts(uai, request.mention(), actor, now),
                                    this.table.hideQuotes(uai),
                                    this.table.emptyLetters(uai));
                        });
        count(erased.cles());
        return erased;
    }

    private void count(List<UUID> gone) {
        this.meters.counter("observatoire.command.texts.erased").increment(gone.size());
    }
}
