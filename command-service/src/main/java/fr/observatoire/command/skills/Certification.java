package fr.observatoire.command.skills;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.NotBeforeRecordsBegan;
import fr.observatoire.command.decision.Rule;
import fr.observatoire.command.decision.Rules;
import fr.observatoire.command.school.SchoolHadOpenedBy;
import fr.observatoire.command.school.SchoolIsKnown;
import fr.observatoire.command.school.SchoolIsNotClosedOn;
import fr.observatoire.command.school.SchoolYearHasBegun;
import fr.observatoire.command.school.SchoolYearIsWritten;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.skills.CertificationCorrected;
import fr.observatoire.contract.skills.CertificationCounts;
import fr.observatoire.contract.skills.CertificationDeclared;
import fr.observatoire.contract.skills.CertificationEvent;
import fr.observatoire.contract.uai.Uai;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/** The certifications of a school year. */
@AggregateRoot(type = "certification")
public final class Certification {

    private static final String YEAR = "annee_scolaire";

    @AggregateIdentifier @Nullable String id;

    private @Nullable CertificationCounts counts;

    Certification() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Decision decide(DeclareCertifications command) {
        Rules.demand(rules(command));
        List<Reason> oddities = Rules.violations(oddities(command));
        if (command.counts().equals(this.counts)) {
            return Decision.unchanged(oddities);
        }
        CertificationCounts previous = this.counts;
        apply(event(command, previous, Rules.codes(oddities)));
        return (previous == null) ? Decision.accepted(oddities) : Decision.corrected(oddities);
    }

    private static List<Rule> rules(DeclareCertifications command) {
        return List.of(
                new SchoolIsKnown(command.uai(), command.school()),
                new SchoolYearIsWritten(command.year()),
                new SchoolYearHasBegun(command.year(), command.today()),
                new NotBeforeRecordsBegan(YEAR, command.start()),
                new SchoolIsNotClosedOn(YEAR, command.start(), command.school()),
                new SomethingWasCertified(command.counts()),
                new CertifiedPupilsSat(command.counts()));
    }

    private static List<Rule> oddities(DeclareCertifications command) {
        return List.of(
                new SchoolHadOpenedBy(YEAR, command.lastDay(), command.school()),
                new ParticipantsWereEnrolled(command.counts()),
                new QuartilesAreInOrder(command.counts()));
    }

    private static CertificationEvent event(
            DeclareCertifications command,
            @Nullable CertificationCounts previous,
            List<String> oddities) {
        String uai = command.uai().value();
        String academie = Objects.requireNonNull(command.school()).academieOn(command.lastDay());
        return (previous == null)
                ? new CertificationDeclared(
                        uai, academie, command.year(), command.counts(), oddities)
                : new CertificationCorrected(
                        uai, academie, command.year(), command.counts(), previous, oddities);
    }

    @EventSourcingHandler
    void evolve(CertificationEvent event) {
        this.id = new CertificationId(new Uai(event.uai()), event.schoolYear()).value();
        this.counts = event.counts();
    }
}
