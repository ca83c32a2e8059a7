package fr.observatoire.command.entbreakdown;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.Rules;
import fr.observatoire.command.school.KnownSchool;
import fr.observatoire.contract.entbreakdown.Breakdown;
import fr.observatoire.contract.entbreakdown.EntBreakdownCorrected;
import fr.observatoire.contract.entbreakdown.EntBreakdownDeclared;
import fr.observatoire.contract.entbreakdown.EntBreakdownEvent;
import fr.observatoire.contract.entbreakdown.ModalityCounts;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.uai.Uai;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** One breakdown of the audience of one school's ENT in one week. */
@AggregateRoot(type = "ent-breakdown")
public final class EntBreakdown {

    @AggregateIdentifier @Nullable String id;

    private @Nullable List<ModalityCounts> counts;

    EntBreakdown() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Decision decide(DeclareEntBreakdown command) {
        Rules.demand(EntBreakdownRules.demanded(command));
        KnownSchool school = Objects.requireNonNull(command.school());
        List<Reason> oddities = Rules.violations(EntBreakdownRules.expected(command, school));
        List<ModalityCounts> previous = this.counts;
        if (command.counts().equals(previous)) {
            return Decision.unchanged(oddities);
        }
        apply(event(command, school, previous, Rules.codes(oddities)));
        return (previous == null) ? Decision.accepted(oddities) : Decision.corrected(oddities);
    }

    private static EntBreakdownEvent event(
            DeclareEntBreakdown command,
            KnownSchool school,
            @Nullable List<ModalityCounts> previous,
            List<String> oddities) {
        String uai = command.uai().value();
        LocalDate week = command.week();
        String academie = school.academieOn(week);
        Breakdown breakdown = command.breakdown();
        return (previous == null)
                ? new EntBreakdownDeclared(
                        uai, academie, week, breakdown, command.counts(), oddities)
                : new EntBreakdownCorrected(
                        uai, academie, week, breakdown, command.counts(), previous, oddities);
    }

    @EventSourcingHandler
    void evolve(EntBreakdownEvent event) {
        this.id = new EntBreakdownId(new Uai(event.uai()), event.week(), event.breakdown()).value();
        this.counts = event.counts();
    }
}
