package fr.observatoire.command.questionnaire;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.Outcome;
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

/** A school's answers to a campaign, by day and item. */
@AggregateRoot(type = "answers")
public final class QuestionnaireResponse {

    @AggregateIdentifier @Nullable String id;

    private final Map<LocalDate, Map<String, Answer>> days = new HashMap<>();

    QuestionnaireResponse() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Decision decide(SubmitAnswers command) {
        Rules.demand(AnswersRules.demanded(command));
        LocalDate day = command.declaration().dateReponse();
        Map<String, Answer> known = this.days.getOrDefault(day, Map.of());
        AnswerSheet sheet =
                AnswerSheet.judge(
                        command.asked().orElseThrow(), command.declaration().reponses(), known);
        if (sheet.acceptable().isEmpty()) {
            throw new Refusal(nothingAcceptable(sheet));
        }
        List<Reason> oddities = new ArrayList<>(sheet.oddities());
        oddities.addAll(
                Rules.violations(
                        List.of(new SchoolHadOpenedBy(AnswersRules.DAY, day, command.school()))));
        AnswerChanges changes = AnswerChanges.between(known, sheet.acceptable());
        changes.events(command, Rules.codes(oddities)).forEach((event) -> apply(event));
        return new Decision(outcome(changes), remarks(sheet, oddities));
    }

    private static List<Reason> nothingAcceptable(AnswerSheet sheet) {
        return sheet.refused().isEmpty()
                ? List.of(Reason.of("reponse.vide", "reponses"))
                : sheet.refused();
    }

    private static Outcome outcome(AnswerChanges changes) {
        if (!changes.corrected().isEmpty()) {
            return Outcome.CORRECTED;
        }
        return changes.added().isEmpty() ? Outcome.UNCHANGED : Outcome.ACCEPTED;
    }

    private static List<Reason> remarks(AnswerSheet sheet, List<Reason> oddities) {
        List<Reason> remarks = new ArrayList<>(sheet.refused());
        remarks.addAll(oddities);
        return remarks;
    }

    @EventSourcingHandler
    void evolve(QuestionnaireEvent event) {
        switch (event) {
            case AnswersSubmitted submitted -> {
                this.id = ResponseId.value(submitted.uai(), submitted.campaign());
                keep(submitted.answeredOn(), submitted.answers());
            }
            case AnswersCorrected corrected -> keep(corrected.answeredOn(), corrected.answers());
            case AnswersCleared cleared -> forget(cleared.answeredOn(), cleared.previous());
            case ResponseWithdrawn withdrawn -> this.days.clear();
            case ResponseSubmitted submitted -> {}
            case ResponseReopened reopened -> {}
            case SharingChanged changed -> {}
        }
    }

    private void keep(LocalDate day, List<Answer> answers) {
        Map<String, Answer> known = this.days.computeIfAbsent(day, (any) -> new HashMap<>());
        answers.forEach((answer) -> known.put(answer.item(), answer));
    }

    private void forget(LocalDate day, List<Answer> answers) {
        Map<String, Answer> known = this.days.computeIfAbsent(day, (any) -> new HashMap<>());
        answers.forEach((answer) -> known.remove(answer.item()));
    }
}
