package fr.observatoire.query.position;

import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.questionnaire.NoAnswer;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where answers place a school along a line, in exact fractions; ADR 008 says why so.
 *
 * @param axis the line
 * @param answers the last known of each item
 */
public record Scores(MeasuredAxis axis, Map<String, Answer> answers) {

    /** One score, or one per étape. */
    public List<Score> all() {
        return switch (this.axis.measure()) {
            case SHARE -> List.of(share());
            case STAGES -> stages();
            case COUNTS -> List.of(counts());
            case LEVELS -> List.of(levels());
        };
    }

    private Score share() {
        Shares shares = new Shares(this.answers);
        List<BigFraction> values =
                this.axis.items().stream().map(shares::of).flatMap(Optional::stream).toList();
        Optional<BigFraction> sum = values.stream().reduce(BigFraction::add);
        return new Score(
                0,
                sum.map((it) -> it.divide(values.size())).orElse(null),
                null,
                values.size(),
                this.axis.items().size());
    }

    private List<Score> stages() {
        List<Integer> reached = levelsGiven();
        return IntStream.rangeClosed(1, this.axis.levels())
                .mapToObj((stage) -> stage(stage, reached))
                .toList();
    }

    private Score stage(int stage, List<Integer> reached) {
        int count = (int) reached.stream().filter((level) -> level >= stage).count();
        int answered = reached.size();
        return new Score(
                stage,
                (answered == 0) ? null : BigFraction.of(count, answered),
                null,
                answered,
                this.axis.items().size());
    }

    private Score levels() {
        List<Integer> given = levelsGiven();
        Integer[] counts = new Integer[this.axis.levels()];
        Arrays.setAll(counts, (index) -> Collections.frequency(given, index + 1));
        long apart = given(NoAnswer.NOT_CONCERNED);
        return new Score(
                0,
                null,
                List.of(counts),
                given.size(),
                this.axis.items().size() - Math.toIntExact(apart));
    }

    /** Each item is a level; or each gives counts for all levels, which are added. */
    private Score counts() {
        @Nullable Integer[] sums = new @Nullable Integer[this.axis.levels()];
        int answered = 0;
        for (int place = 0; place < this.axis.items().size(); place++) {
            Answer answer = this.answers.get(this.axis.items().get(place).id());
            if (answer != null && answer.levels() != null) {
                answered++;
                add(sums, 0, answer.levels());
            } else if (answer != null && answer.number() != null) {
                answered++;
                add(sums, place, List.of(count(answer.number())));
            }
        }
        return new Score(0, null, Arrays.asList(sums), answered, this.axis.items().size());
    }

    private static void add(@Nullable Integer[] sums, int from, List<Integer> counts) {
        for (int place = 0; place < counts.size() && from + place < sums.length; place++) {
            int sum = Objects.requireNonNullElse(sums[from + place], 0);
            sums[from + place] = sum + counts.get(place);
        }
    }

    private List<Integer> levelsGiven() {
        return this.axis.items().stream()
                .map(Item::id)
                .map(this.answers::get)
                .filter(Objects::nonNull)
                .map(Answer::level)
                .filter(Objects::nonNull)
                .toList();
    }

    private long given(NoAnswer way) {
        return this.axis.items().stream()
                .map((item) -> this.answers.get(item.id()))
                .filter((answer) -> answer != null && answer.noAnswer() == way)
                .count();
    }

    private static int count(BigDecimal number) {
        return number.intValue();
    }
}
