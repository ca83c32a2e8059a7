package fr.observatoire.command.batch;

import fr.observatoire.command.concertation.DeclareSupport;
import fr.observatoire.command.concertation.ProposalSupport;
import fr.observatoire.command.confirmation.ConfirmDeclaration;
import fr.observatoire.command.confirmation.Confirmation;
import fr.observatoire.command.decision.Command;
import fr.observatoire.command.entbreakdown.DeclareEntBreakdown;
import fr.observatoire.command.entbreakdown.EntBreakdown;
import fr.observatoire.command.entusage.DeclareEntUsage;
import fr.observatoire.command.entusage.EntUsage;
import fr.observatoire.command.equipment.DeclareInventory;
import fr.observatoire.command.equipment.EquipmentInventory;
import fr.observatoire.command.plan.ChangeObjective;
import fr.observatoire.command.plan.DigitalPlan;
import fr.observatoire.command.questionnaire.ChangeResponse;
import fr.observatoire.command.questionnaire.QuestionnaireResponse;
import fr.observatoire.command.questionnaire.ShareSections;
import fr.observatoire.command.questionnaire.SubmitAnswers;
import fr.observatoire.command.resource.DeclareGarCounts;
import fr.observatoire.command.resource.GarUsage;
import fr.observatoire.command.school.DeclareHeadcount;
import fr.observatoire.command.school.RegisterSchool;
import fr.observatoire.command.school.School;
import fr.observatoire.command.skills.Certification;
import fr.observatoire.command.skills.DeclareCertifications;
import fr.observatoire.command.succession.DeclareSuccession;
import fr.observatoire.command.succession.Succession;
import fr.observatoire.contract.entbreakdown.ModalityCounts;
import fr.observatoire.contract.submission.AnswersDeclaration;
import fr.observatoire.contract.submission.CertificationDeclaration;
import fr.observatoire.contract.submission.ConcertationDeclaration;
import fr.observatoire.contract.submission.ConfirmationDeclaration;
import fr.observatoire.contract.submission.EntBreakdownDeclaration;
import fr.observatoire.contract.submission.EntUsageDeclaration;
import fr.observatoire.contract.submission.FileClosed;
import fr.observatoire.contract.submission.FileOpened;
import fr.observatoire.contract.submission.GarDeclaration;
import fr.observatoire.contract.submission.HeadcountDeclaration;
import fr.observatoire.contract.submission.InventoryDeclaration;
import fr.observatoire.contract.submission.PlanDeclaration;
import fr.observatoire.contract.submission.ResponseDeclaration;
import fr.observatoire.contract.submission.SchoolDeclaration;
import fr.observatoire.contract.submission.ShapeRefused;
import fr.observatoire.contract.submission.SharingDeclaration;
import fr.observatoire.contract.submission.Submission;
import fr.observatoire.contract.submission.SuccessionDeclaration;
import fr.observatoire.contract.uai.Uai;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Turns submissions into commands. */
final class Commands {

    /** The aggregates that decide them. */
    static final List<Class<?>> AGGREGATES =
            List.of(
                    School.class,
                    EntUsage.class,
                    EntBreakdown.class,
                    EquipmentInventory.class,
                    Certification.class,
                    Succession.class,
                    GarUsage.class,
                    ProposalSupport.class,
                    QuestionnaireResponse.class,
                    DigitalPlan.class,
                    Confirmation.class);

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Commands() {}

    /**
     * What a submission asks.
     *
     * @param known what the batch knows of schools, campaigns and référentiels
     * @return empty for what asks nothing of an aggregate
     */
    static Optional<Command> of(Submission submission, Known known) {
        LocalDate today = LocalDate.ofInstant(submission.receivedAt(), PARIS);
        return switch (submission.payload()) {
            case SchoolDeclaration line ->
                    Optional.of(new RegisterSchool(uai(submission), line, today));
            case HeadcountDeclaration headcount ->
                    Optional.of(new DeclareHeadcount(uai(submission), headcount, today));
            case SuccessionDeclaration succession ->
                    Optional.of(
                            new DeclareSuccession(
                                    uai(submission),
                                    succession,
                                    known.school(submission),
                                    known.school(succession.predecesseur())));
            case EntUsageDeclaration(var week, var counts) ->
                    Optional.of(
                            new DeclareEntUsage(
                                    uai(submission),
                                    week,
                                    counts,
                                    today,
                                    known.school(submission)));
            case EntBreakdownDeclaration(var week, var breakdown, var measures) ->
                    Optional.of(
                            new DeclareEntBreakdown(
                                    uai(submission),
                                    week,
                                    breakdown,
                                    ModalityCounts.of(breakdown, measures),
                                    today,
                                    known.school(submission)));
            case InventoryDeclaration(var date, var inventory) ->
                    Optional.of(
                            new DeclareInventory(
                                    uai(submission),
                                    date,
                                    inventory,
                                    today,
                                    known.school(submission)));
            case CertificationDeclaration(var year, var counts) ->
                    Optional.of(
                            new DeclareCertifications(
                                    uai(submission),
                                    year,
                                    counts,
                                    today,
                                    known.school(submission)));
            case GarDeclaration(var academie, var year, var counts) ->
                    Optional.of(new DeclareGarCounts(academie, year, counts, today));
            case ConcertationDeclaration concertation ->
                    Optional.of(DeclareSupport.of(concertation, today));
            case AnswersDeclaration answers ->
                    Optional.of(
                            new SubmitAnswers(
                                    uai(submission),
                                    answers,
                                    submission.basedOn(),
                                    today,
                                    known.school(submission),
                                    known.campaign(SubmitAnswers.campaign(answers)),
                                    known.referentiel(answers.referentiel())));
            case PlanDeclaration plan ->
                    Optional.of(
                            new ChangeObjective(
                                    uai(submission),
                                    plan,
                                    today,
                                    known.school(submission),
                                    Optional.ofNullable(plan.referentiel())
                                            .flatMap(known::referentiel)));
            case ResponseDeclaration response ->
                    Optional.of(
                            new ChangeResponse(
                                    uai(submission),
                                    response,
                                    today,
                                    known.school(submission),
                                    known.campaign(response.campagne())));
            case SharingDeclaration sharing ->
                    Optional.of(
                            new ShareSections(
                                    uai(submission),
                                    sharing,
                                    today,
                                    known.school(submission),
                                    known.campaign(sharing.campagne())));
            case ConfirmationDeclaration confirmation ->
                    Optional.of(
                            new ConfirmDeclaration(
                                    uai(submission),
                                    confirmation,
                                    today,
                                    known.school(submission)));
            case ShapeRefused refused -> Optional.empty();
            case FileOpened opened -> Optional.empty();
            case FileClosed closed -> Optional.empty();
        };
    }

    /** Reading has checked it; it may still be in lower case. */
    static Uai uai(Submission submission) {
        return Uai.parse(Objects.requireNonNull(submission.uai())).orElseThrow();
    }
}
