package fr.observatoire.command.questionnaire;

import fr.observatoire.command.decision.Outcome;
import fr.observatoire.contract.questionnaire.Answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What acceptable answers change.
 *
 * @param added items answered for the first time on that day
 * @param corrected items answered otherwise than before
 * @param previous the same items as they were
 * @param cleared items taken back, as they were
 */
record AnswerChanges(
        List<Answer> added, List<Answer> corrected, List<Answer> previous, List<Answer> cleared) {

    static AnswerChanges between(Map<String, Answer> known, AnswerSheet sheet) {
        AnswerChanges changes =
                new AnswerChanges(
                        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        sheet.acceptable().values().forEach((answer) -> changes.take(known, answer));
        sheet.cleared().stream()
                .flatMap((item) -> Stream.ofNullable(known.get(item)))
                .forEach(changes.cleared::add);
        return changes;
    }

    private void take(Map<String, Answer> known, Answer answer) {
        Answer before = known.get(answer.item());
        if (before == null) {
            this.added.add(answer);
        } else if (!before.equals(answer)) {
            this.corrected.add(answer);
            this.previous.add(before);
        }
    }

    Outcome outcome() {
        if (!this.corrected.isEmpty() || !this.cleared.isEmpty()) {
            return Outcome.CORRECTED;
        }
        return this.added.isEmpty() ? Outcome.UNCHANGED : Outcome.ACCEPTED;
    }
}
