package fr.observatoire.query.position;

import fr.observatoire.contract.questionnaire.Answer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Scores as lines to read; the last answer to an item counts. */
final class Lines {

    private Lines() {}

    static List<String> of(List<MeasuredAxis> axes, Collection<Answer> answers) {
        Map<String, Answer> byItem =
                answers.stream()
                        .collect(
                                Collectors.toMap(
                                        Answer::item, Function.identity(), (one, last) -> last));
        return axes.stream()
                .flatMap(
                        (axis) ->
                                new Scores(axis, byItem)
                                        .all().stream().map((score) -> line(axis, score)))
                .toList();
    }

    private static String line(MeasuredAxis axis, Score score) {
        return axis.position()
                + " "
                + axis.axis()
                + ((score.step() == 0) ? "" : " étape " + score.step())
                + " "
                + value(score)
                + " of "
                + score.answered()
                + "/"
                + score.applicable();
    }

    private static String value(Score score) {
        if (score.counts() != null) {
            return score.counts().toString();
        }
        return (score.value() == null) ? "-" : score.numerator() + "/" + score.denominator();
    }
}
