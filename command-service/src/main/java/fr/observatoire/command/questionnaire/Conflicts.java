package fr.observatoire.command.questionnaire;

import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.Section;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A section that somebody else saved since the sender saw it: nothing of it is stored where the two
 * differ, and the sender is told both values.
 */
record Conflicts(SubmitAnswers command) {

    List<Reason> with(AnswerBook book, AnswerSheet sheet) {
        if (!isOutdated(book)) {
            return List.of();
        }
        LocalDate day = this.command.declaration().dateReponse();
        Map<String, Answer> sameDay = book.of(day);
        Map<String, Answer> holding = new HashMap<>(book.before(day));
        holding.putAll(sameDay);
        return differences(holding, sameDay.keySet(), sheet);
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

    /**
     * @param known what holds on the day, said for it or for an earlier one
     * @param sameDay items that were answered for the day itself: only those can be taken back
     */
    private static List<Reason> differences(
            Map<String, Answer> known, Set<String> sameDay, AnswerSheet sheet) {
        List<Reason> reasons = new ArrayList<>();
        sheet.acceptable().values().stream()
                .filter((answer) -> !answer.equals(known.get(answer.item())))
                .forEach((answer) -> reasons.add(reason(answer.item(), answer, known)));
        sheet.cleared().stream()
                .filter(sameDay::contains)
                .forEach((item) -> reasons.add(reason(item, null, known)));
        return reasons;
    }

    private static Reason reason(String item, @Nullable Answer given, Map<String, Answer> known) {
        return Reason.of(
                "reponse.conflit", item, AnswerText.of(given), AnswerText.of(known.get(item)));
    }
}
