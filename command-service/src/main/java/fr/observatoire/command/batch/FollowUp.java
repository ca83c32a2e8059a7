package fr.observatoire.command.batch;

import fr.observatoire.command.eventstore.Transactions;
import fr.observatoire.command.files.RegisterCompletion;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/** What follows from batches, each in a transaction of its own. Used by one thread. */
final class FollowUp {

    private static final Logger LOG = LoggerFactory.getLogger(FollowUp.class);

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Transactions transactions;

    private final RegisterCompletion registers;

    private final CampaignUpkeep campaigns;

    private final Clock clock;

    private Instant resumes = Instant.EPOCH;

    FollowUp(
            Transactions transactions,
            RegisterCompletion registers,
            CampaignUpkeep campaigns,
            Clock clock) {
        this.transactions = transactions;
        this.registers = registers;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** A batch that is stored has moved these schools. */
    void moved(Collection<String> uais) {
        this.campaigns.moved(uais);
    }

    /**
     * Closes the schools that complete registers lack, and lets schools join and leave campaigns.
     * What cannot be done is told of and tried again later: it holds no submission up.
     *
     * @throws RuntimeException when the database is out of reach
     */
    void run() {
        if (this.clock.instant().isBefore(this.resumes)) {
            return;
        }
        try {
            while (this.transactions.run(this.registers::closeAbsent)) {
                LOG.info("a complete register has closed the schools that it lacks");
                this.campaigns.movedUnseen();
            }
            this.campaigns.amend();
        } catch (RuntimeException ex) {
            if (Fault.of(ex) == Fault.OUTAGE) {
                throw ex;
            }
            LOG.error("a register or a campaign cannot be brought up to date", ex);
            this.resumes = this.clock.instant().plus(PAUSE);
        }
    }
}
