package fr.observatoire.command.school;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.NotBeforeRecordsBegan;
import fr.observatoire.command.decision.NotInTheFuture;
import fr.observatoire.command.decision.Rule;
import fr.observatoire.command.decision.Rules;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.school.HeadcountCorrected;
import fr.observatoire.contract.school.HeadcountDeclared;
import fr.observatoire.contract.school.SchoolAttributes;
import fr.observatoire.contract.school.SchoolChanged;
import fr.observatoire.contract.school.SchoolClosed;
import fr.observatoire.contract.school.SchoolEvent;
import fr.observatoire.contract.school.SchoolRegistered;
import fr.observatoire.contract.school.SchoolReopened;
import fr.observatoire.contract.submission.HeadcountDeclaration;
import fr.observatoire.contract.submission.SchoolDeclaration;
import fr.observatoire.contract.uai.Uai;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A school of the register, with its head-counts. */
@AggregateRoot(type = "school")
public final class School {

    @AggregateIdentifier @Nullable String id;

    private @Nullable KnownSchool known;

    private @Nullable SchoolAttributes attributes;

    private final Map<String, Headcount> headcounts = new HashMap<>();

    School() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Decision decide(RegisterSchool command) {
        Rules.demand(rules(command));
        List<Reason> oddities = Rules.violations(oddities(command));
        LocalDate before = (this.known == null) ? null : this.known.asOf();
        boolean outdated = before != null && command.asOf().isBefore(before);
        List<SchoolEvent> changes = new ArrayList<>();
        if (!outdated) {
            changes.addAll(
                    new RegisterChanges(command, Rules.codes(oddities))
                            .after(this.known, this.attributes));
        }
        changes.forEach((change) -> apply(change));
        List<SchoolEvent> all = new ArrayList<>(changes);
        registerHeadcount(command, outdated).ifPresent(all::add);
        return decision(all, before, oddities);
    }

    private static List<Rule> rules(RegisterSchool command) {
        SchoolDeclaration line = command.line();
        return List.of(
                new AcademieExists(line.codeAcademie()),
                new DepartementExists(line.codeDepartement()),
                new DepartementIsOfAcademie(line.codeDepartement(), line.codeAcademie()),
                new NotInTheFuture("date_maj_ligne", command.asOf(), command.today()),
                new NotBeforeRecordsBegan("date_maj_ligne", command.asOf()));
    }

    private List<Rule> oddities(RegisterSchool command) {
        List<Rule> rules = new ArrayList<>(RegisterWordIsKnown.of(command.line()));
        rules.add(new UaiPrefixIsOfDepartement(command.uai(), command.line().codeDepartement()));
        rules.add(new RegisterLineIsNotOutdated(command.asOf(), this.known));
        return rules;
    }

    /** An outdated line may fill a year that is empty, but corrects nothing. */
    private Optional<SchoolEvent> registerHeadcount(RegisterSchool command, boolean outdated) {
        Integer pupils = command.line().nombreDEleves();
        SchoolYear year = SchoolYear.containing(command.asOf());
        if (pupils == null || (outdated && this.headcounts.containsKey(year.label()))) {
            return Optional.empty();
        }
        return declare(command.uai(), year, new Headcount(pupils, null), List.of());
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Decision decide(DeclareHeadcount command) {
        HeadcountDeclaration declared = command.headcount();
        Optional<SchoolYear> written = SchoolYear.parse(declared.anneeScolaire());
        Rules.demand(rules(command, written));
        SchoolYear year = written.orElseThrow();
        List<Reason> oddities =
                Rules.violations(
                        List.of(
                                new SchoolHadOpenedBy(
                                        "annee_scolaire", year.lastDay(), this.known)));
        var headcount = new Headcount(declared.nombreDEleves(), declared.nombreDeClasses());
        return decision(
                declare(command.uai(), year, headcount, Rules.codes(oddities)).stream().toList(),
                null,
                oddities);
    }

    private List<Rule> rules(DeclareHeadcount command, Optional<SchoolYear> written) {
        String text = command.headcount().anneeScolaire();
        List<Rule> rules = new ArrayList<>();
        rules.add(new SchoolIsKnown(command.uai(), this.known));
        rules.add(new SchoolYearIsWritten(text));
        rules.add(new SchoolYearHasBegun(text, command.today()));
        written.map(SchoolYear::firstDay)
                .ifPresent(
                        (day) -> {
                            rules.add(new NotBeforeRecordsBegan("annee_scolaire", day));
                            rules.add(new SchoolIsNotClosedOn("annee_scolaire", day, this.known));
                        });
        return rules;
    }

    private Optional<SchoolEvent> declare(
            Uai uai, SchoolYear year, Headcount headcount, List<String> oddities) {
        KnownSchool school = Objects.requireNonNull(this.known);
        Optional<SchoolEvent> change =
                headcount.declared(
                        uai.value(),
                        school.academieOn(year.firstDay()),
                        year.label(),
                        this.headcounts.get(year.label()),
                        oddities);
        change.ifPresent((event) -> apply(event));
        return change;
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Decision decide(CloseMissingSchool command) {
        Rules.demand(List.of(new SchoolIsKnown(command.uai(), this.known)));
        KnownSchool school = Objects.requireNonNull(this.known);
        LocalDate day = command.asOf();
        boolean opensLater = school.openedOn() != null && school.openedOn().isAfter(day);
        boolean namedLater = school.asOf().isAfter(day);
        if (school.closedSince() != null || opensLater || namedLater) {
            return Decision.unchanged(List.of());
        }
        apply(new SchoolClosed(school.uai(), school.academieOn(day), day, List.of()));
        return Decision.accepted(List.of());
    }

    private static Decision decision(
            List<SchoolEvent> changes, @Nullable LocalDate before, List<Reason> oddities) {
        if (changes.isEmpty()) {
            return Decision.unchanged(oddities);
        }
        boolean corrects = changes.stream().anyMatch((change) -> corrects(change, before));
        return corrects ? Decision.corrected(oddities) : Decision.accepted(oddities);
    }

    /** A change from a later day on is news; one of the same day corrects what was said. */
    private static boolean corrects(SchoolEvent event, @Nullable LocalDate before) {
        return switch (event) {
            case SchoolChanged changed -> changed.asOf().equals(before);
            case HeadcountCorrected corrected -> true;
            case SchoolRegistered registered -> false;
            case SchoolClosed closed -> false;
            case SchoolReopened reopened -> false;
            case HeadcountDeclared declared -> false;
        };
    }

    @EventSourcingHandler
    void evolve(SchoolEvent event) {
        this.id = "school:" + event.uai();
        this.known = KnownSchool.after(this.known, event);
        switch (event) {
            case SchoolRegistered registered -> this.attributes = registered.attributes();
            case SchoolChanged changed -> this.attributes = changed.attributes();
            case HeadcountDeclared declared ->
                    this.headcounts.put(
                            declared.schoolYear(),
                            new Headcount(declared.pupils(), declared.classes()));
            case HeadcountCorrected corrected ->
                    this.headcounts.put(
                            corrected.schoolYear(),
                            new Headcount(corrected.pupils(), corrected.classes()));
            case SchoolClosed closed -> {}
            case SchoolReopened reopened -> {}
        }
    }
}
