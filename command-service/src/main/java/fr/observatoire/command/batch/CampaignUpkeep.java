package fr.observatoire.command.batch;

import fr.observatoire.command.campaign.Amendments;
import fr.observatoire.command.eventstore.Transactions;
import fr.observatoire.command.team.Today;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeSet;

/**
 * Keeps the schools that campaigns ask abreast of the register: those that batches moved, and all
 * of them at the start and once a day, since schools open on days that were announced. Used by one
 * thread.
 */
final class CampaignUpkeep {

    private static final Logger LOG = LoggerFactory.getLogger(CampaignUpkeep.class);

    private final Transactions transactions;

    private final Amendments amendments;

    private final Today today;

    private final Collection<String> moved = new TreeSet<>();

    private @Nullable LocalDate lookedAtAll;

    CampaignUpkeep(Transactions transactions, Amendments amendments, Today today) {
        this.transactions = transactions;
        this.amendments = amendments;
        this.today = today;
    }

    /** These schools are to be looked at. */
    void moved(Collection<String> uais) {
        this.moved.addAll(uais);
    }

    /** All schools are to be looked at. */
    void movedUnseen() {
        this.lookedAtAll = null;
    }

    /** Amends campaigns, if anything has moved. What has moved is forgotten when that is stored. */
    void amend() {
        LocalDate day = this.today.inParis();
        if (!day.equals(this.lookedAtAll)) {
            amend(day, null);
            this.lookedAtAll = day;
        } else if (!this.moved.isEmpty()) {
            amend(day, this.moved);
        }
        this.moved.clear();
    }

    private void amend(LocalDate day, @Nullable Collection<String> uais) {
        int amended = this.transactions.run(() -> this.amendments.amend(day, uais));
        if (amended > 0) {
            LOG.info("{} campaigns ask other schools, as the register has moved", amended);
        }
    }
}
