package fr.observatoire.command.concertation;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.NotBeforeRecordsBegan;
import fr.observatoire.command.decision.Rule;
import fr.observatoire.command.decision.Rules;
import fr.observatoire.command.school.SchoolYearHasBegun;
import fr.observatoire.command.school.SchoolYearIsWritten;
import fr.observatoire.contract.concertation.ConcertationEvent;
import fr.observatoire.contract.concertation.Support;
import fr.observatoire.contract.concertation.SupportCorrected;
import fr.observatoire.contract.concertation.SupportDeclared;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** The support of one proposal in one région académique in one school year. */
@AggregateRoot(type = "proposal-support")
public final class ProposalSupport {

    @AggregateIdentifier @Nullable String id;

    private @Nullable Support support;

    ProposalSupport() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Decision decide(DeclareSupport command) {
        Rules.demand(rules(command));
        Support previous = this.support;
        if (command.support().equals(previous)) {
            return Decision.unchanged(List.of());
        }
        apply(event(command, previous));
        return (previous == null) ? Decision.accepted(List.of()) : Decision.corrected(List.of());
    }

    private static List<Rule> rules(DeclareSupport command) {
        return List.of(
                new RegionExists(command.region()),
                new SchoolYearIsWritten(command.year()),
                new SchoolYearHasBegun(command.year(), command.today()),
                new NotBeforeRecordsBegan("annee_scolaire", command.start()));
    }

    private static ConcertationEvent event(DeclareSupport command, @Nullable Support previous) {
        return (previous == null)
                ? new SupportDeclared(
                        command.region(),
                        command.year(),
                        command.proposal(),
                        command.support(),
                        List.of())
                : new SupportCorrected(
                        command.region(),
                        command.year(),
                        command.proposal(),
                        command.support(),
                        previous,
                        List.of());
    }

    @EventSourcingHandler
    void evolve(ConcertationEvent event) {
        this.id =
                new ProposalSupportId(event.region(), event.schoolYear(), event.proposal()).value();
        this.support = event.support();
    }
}
