package fr.observatoire.command.batch;

import fr.observatoire.command.campaign.Amendments;
import fr.observatoire.command.eventstore.Transactions;
import fr.observatoire.command.files.RegisterCompletion;
import fr.observatoire.command.team.Today;

import org.springframework.stereotype.Component;

import java.time.Clock;

/** Makes for each worker what follows its batches. */
@Component
record FollowUps(
        Transactions transactions,
        RegisterCompletion registers,
        Amendments amendments,
        Today today,
        Clock clock) {

    FollowUp ofOneThread() {
        return new FollowUp(
                this.transactions,
                this.registers,
                new CampaignUpkeep(this.transactions, this.amendments, this.today),
                this.clock);
    }
}
