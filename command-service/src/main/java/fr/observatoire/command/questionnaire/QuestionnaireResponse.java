package fr.observatoire.command.questionnaire;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.Refusal;
import fr.observatoire.command.decision.Rules;
import fr.observatoire.command.school.SchoolHadOpenedBy;
import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.AnswersCleared;
import fr.observatoire.contract.questionnaire.AnswersCorrected;
import fr.observatoire.contract.questionnaire.AnswersSubmitted;
import fr.observatoire.contract.questionnaire.QuestionnaireEvent;
import fr.observatoire.contract.questionnaire.ResponseReopened;
import fr.observatoire.contract.questionnaire.ResponseSubmitted;
import fr.observatoire.contract.questionnaire.ResponseWithdrawn;
import fr.observatoire.contract.questionnaire.SharingChanged;
import fr.observatoire.contract.reason.Reason;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A school's response to a campaign: its answers by day and item, and who may see them. */
@AggregateRoot(type = "answers")
public final class QuestionnaireResponse {

    @AggregateIdentifier @Nullable String id;

    private final AnswerBook book = new AnswerBook();

    private final Sharing sharing = new Sharing();

    private ResponseState state = ResponseState.NOTHING;

    QuestionnaireResponse() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Decision decide(SubmitAnswers command) {
        Rules.demand(AnswersRules.demanded(command, this.state));
        LocalDate day = command.declaration().dateReponse();
        Map<String, Answer> known = this.book.of(day);
        AnswerSheet sheet =
                AnswerSheet.read(command.asked().orElseThrow(), command.declaration().reponses());
        refuse(new Conflicts(command).with(this.book, sheet));
        sheet.judge(this.book.before(day), known);
        if (sheet.isEmpty()) {
            refuse(nothingAcceptable(sheet));
        }
        List<Reason> oddities = new ArrayList<>(sheet.oddities());
        oddities.addAll(
                Rules.violations(
                        List.of(new SchoolHadOpenedBy(AnswersRules.DAY, day, command.school()))));
        AnswerChanges changes = AnswerChanges.between(known, sheet);
        new AnswerEvents(command, Rules.codes(oddities))
                .of(changes)
                .forEach((event) -> apply(event));
        return new Decision(changes.outcome(), remarks(sheet, oddities));
    }

    private static void refuse(List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            throw new Refusal(reasons);
        }
    }

    private static List<Reason> nothingAcceptable(AnswerSheet sheet) {
        return sheet.refused().isEmpty()
                ? List.of(Reason.of("reponse.vide", "reponses"))
                : sheet.refused();
    }

    private static List<Reason> remarks(AnswerSheet sheet, List<Reason> oddities) {
        List<Reason> remarks = new ArrayList<>(sheet.refused());
        remarks.addAll(oddities);
        return remarks;
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Decision decide(ChangeResponse command) {
        Rules.demand(ResponseRules.known(command));
        if (this.state.isAlreadyAsAfter(command.action())) {
            return Decision.unchanged(List.of());
        }
        Rules.demand(ResponseRules.demanded(command, this.state, this.book));
        apply(ResponseEvents.of(command));
        return Decision.accepted(List.of());
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Decision decide(ShareSections command) {
        Rules.demand(SharingRules.demanded(command, this.state, this.sharing));
        List<SharingChanged> changes = this.sharing.changes(command);
        changes.forEach((event) -> apply(event));
        return changes.isEmpty() ? Decision.unchanged(List.of()) : Decision.accepted(List.of());
    }

    @EventSourcingHandler
    void evolve(QuestionnaireEvent event, @SequenceNumber long sequence) {
        this.id = ResponseId.value(event.uai(), event.campaign());
        switch (event) {
            case AnswersSubmitted submitted ->
                    this.book.keep(submitted.answeredOn(), submitted.answers(), sequence);
            case AnswersCorrected corrected ->
                    this.book.keep(corrected.answeredOn(), corrected.answers(), sequence);
            case AnswersCleared cleared ->
                    this.book.clear(cleared.answeredOn(), cleared.previous(), sequence);
            case ResponseWithdrawn withdrawn -> this.book.clearAll(sequence);
            case ResponseSubmitted submitted -> {}
            case ResponseReopened reopened -> {}
            case SharingChanged changed -> this.sharing.evolve(changed);
        }
        this.state = this.state.after(event);
    }
}
