package fr.observatoire.command.entusage;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.Rules;
import fr.observatoire.command.school.KnownSchool;
import fr.observatoire.contract.entusage.EntCounts;
import fr.observatoire.contract.entusage.EntUsageCorrected;
import fr.observatoire.contract.entusage.EntUsageDeclared;
import fr.observatoire.contract.entusage.EntUsageEvent;
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

/** The audience of one school's ENT in one week. */
@AggregateRoot(type = "ent-usage")
public final class EntUsage {

    @AggregateIdentifier @Nullable String id;

    private @Nullable EntCounts counts;

    EntUsage() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Decision decide(DeclareEntUsage command) {
        Rules.demand(EntUsageRules.demanded(command));
        KnownSchool school = Objects.requireNonNull(command.school());
        List<Reason> oddities = Rules.violations(EntUsageRules.expected(command, school));
        EntCounts previous = this.counts;
        if (command.counts().equals(previous)) {
            return Decision.unchanged(oddities);
        }
        String uai = command.uai().value();
        LocalDate week = command.week();
        String academie = school.academieOn(week);
        List<String> codes = Rules.codes(oddities);
        if (previous == null) {
            apply(new EntUsageDeclared(uai, academie, week, command.counts(), codes));
            return Decision.accepted(oddities);
        }
        apply(new EntUsageCorrected(uai, academie, week, command.counts(), previous, codes));
        return Decision.corrected(oddities);
    }

    @EventSourcingHandler
    void evolve(EntUsageEvent event) {
        this.id = new EntUsageId(new Uai(event.uai()), event.week()).value();
        this.counts = event.counts();
    }
}
