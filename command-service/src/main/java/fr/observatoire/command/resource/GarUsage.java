package fr.observatoire.command.resource;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.NotBeforeRecordsBegan;
import fr.observatoire.command.decision.Rule;
import fr.observatoire.command.decision.Rules;
import fr.observatoire.command.school.SchoolYearHasBegun;
import fr.observatoire.command.school.SchoolYearIsWritten;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.resource.GarCounts;
import fr.observatoire.contract.resource.GarCountsCorrected;
import fr.observatoire.contract.resource.GarCountsDeclared;
import fr.observatoire.contract.resource.GarEvent;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** The use of the GAR in one académie in one school year. */
@AggregateRoot(type = "gar-usage")
public final class GarUsage {

    @AggregateIdentifier @Nullable String id;

    private @Nullable GarCounts counts;

    GarUsage() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Decision decide(DeclareGarCounts command) {
        Rules.demand(rules(command));
        List<Reason> oddities =
                Rules.violations(List.of(new ProfilesStayWithinAcces(command.counts())));
        GarCounts previous = this.counts;
        if (command.counts().equals(previous)) {
            return Decision.unchanged(oddities);
        }
        apply(event(command, previous, Rules.codes(oddities)));
        return (previous == null) ? Decision.accepted(oddities) : Decision.corrected(oddities);
    }

    private static List<Rule> rules(DeclareGarCounts command) {
        return List.of(
                new AcademieStands(command.academie(), command.end(), command.year()),
                new SchoolYearIsWritten(command.year()),
                new SchoolYearHasBegun(command.year(), command.today()),
                new NotBeforeRecordsBegan("annee_scolaire", command.start()),
                new SomethingWasGiven(command.counts()));
    }

    private static GarEvent event(
            DeclareGarCounts command, @Nullable GarCounts previous, List<String> oddities) {
        return (previous == null)
                ? new GarCountsDeclared(
                        command.academie(), command.year(), command.counts(), oddities)
                : new GarCountsCorrected(
                        command.academie(), command.year(), command.counts(), previous, oddities);
    }

    @EventSourcingHandler
    void evolve(GarEvent event) {
        this.id = new GarUsageId(event.academie(), event.schoolYear()).value();
        this.counts = event.counts();
    }
}
