package fr.observatoire.command.questionnaire;

import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.Section;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A section that somebody else saved since the sender saw it: nothing of it is stored where the two
 * differ, and the sender is told both values.
 */
record Conflicts(SubmitAnswers command) {

    List<Reason> with(AnswerBook book, AnswerSheet sheet) {
        return isOutdated(book)
                ? differences(book.of(this.command.declaration().dateReponse()), sheet)
                : List.of();
    }

    private boolean isOutdated(AnswerBook book) {
        Long seen = this.command.basedOn();
        return seen != null
                && section().filter((section) -> book.version(section) != seen).isPresent();
    }

    /** The one section of all items, as the rules have it. */
    private Optional<Section> section() {
        Referentiel asked = this.command.asked().orElseThrow();
        return this.command.declaration().reponses().keySet().stream()
                .flatMap((item) -> asked.sectionOf(item).stream())
                .findFirst();
    }

    private static List<Reason> differences(Map<String, Answer> known, AnswerSheet sheet) {
        List<Reason> reasons = new ArrayList<>();
        sheet.acceptable().values().stream()
                .filter((answer) -> !answer.equals(known.get(answer.item())))
                .forEach((answer) -> reasons.add(reason(answer.item(), answer, known)));
        sheet.cleared().stream()
                .filter(known::containsKey)
                .forEach((item) -> reasons.add(reason(item, null, known)));
        return reasons;
    }

    private static Reason reason(String item, @Nullable Answer given, Map<String, Answer> known) {
        return Reason.of(
                "reponse.conflit", item, AnswerText.of(given), AnswerText.of(known.get(item)));
    }
}
