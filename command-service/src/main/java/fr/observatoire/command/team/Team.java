package fr.observatoire.command.team;

import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.Outcome;
import fr.observatoire.command.eventstore.EventTable;
import fr.observatoire.command.eventstore.Transactions;
import fr.observatoire.command.problem.ProblemException;

import org.springframework.stereotype.Component;

import java.util.function.Supplier;

/** Takes a team's decision in a transaction of its own: events and indexes together, or nothing. */
@Component
public class Team {

    private final Transactions transactions;

    private final EventTable events;

    Team(Transactions transactions, EventTable events) {
        this.transactions = transactions;
        this.events = events;
    }

    /**
     * Lets no other writer in, then decides: what is read before the decision still holds when it
     * is stored.
     *
     * @throws ProblemException when it is refused, with every reason
     */
    public Decision decide(Supplier<Decision> deciding) {
        Decision decision =
                this.transactions.run(
                        () -> {
                            this.events.lock();
                            return deciding.get();
                        });
        if (decision.outcome() == Outcome.REFUSED) {
            throw Refusals.problem(decision.reasons());
        }
        return decision;
    }
}
