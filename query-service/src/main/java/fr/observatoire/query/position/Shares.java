package fr.observatoire.query.position;

import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.Item;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What an answer has of its whole, between 0 and 1 (ADR 008).
 *
 * @param answers by item; denominators are looked up among them
 */
record Shares(Map<String, Answer> answers) {

    private static final BigFraction HALF = BigFraction.of(1, 2);

    private static final int HUNDRED = 100;

    /** None while the item, or what its count is a part of, is not answered. */
    Optional<BigFraction> of(Item item) {
        Answer answer = this.answers.get(item.id());
        return (answer == null) ? Optional.empty() : of(item, answer);
    }

    private Optional<BigFraction> of(Item item, Answer answer) {
        return switch (item.kind()) {
            case YES_NO ->
                    Optional.ofNullable(answer.yes())
                            .map((yes) -> yes ? BigFraction.ONE : BigFraction.ZERO);
            case PERCENTAGE -> exact(answer.number()).map((value) -> value.divide(HUNDRED));
            case COUNT ->
                    exact(answer.number())
                            .flatMap((count) -> whole(item).map((all) -> part(count, all)));
            case FREQUENCY -> Optional.ofNullable(answer.levels()).flatMap((it) -> of(item, it));
            case DATE, STAGE, LEVEL, SCALE, DISTRIBUTION, TEXT, REFERENCE -> Optional.empty();
        };
    }

    /** Who does so now and then counts for half; without a denominator, all who were counted. */
    private Optional<BigFraction> of(Item item, List<Integer> counts) {
        BigFraction weighted = HALF.multiply(counts.get(1)).add(counts.get(2));
        BigFraction counted =
                counts.stream().map(BigFraction::of).reduce(BigFraction.ZERO, BigFraction::add);
        return whole(item)
                .or(() -> Optional.of(counted).filter(Shares::isPositive))
                .map((all) -> part(weighted, all));
    }

    /** A denominator may have been lowered since the count was given: all is then all there is. */
    private static BigFraction part(BigFraction count, BigFraction all) {
        BigFraction part = count.divide(all);
        return (part.compareTo(BigFraction.ONE) > 0) ? BigFraction.ONE : part;
    }

    private Optional<BigFraction> whole(Item item) {
        return Optional.ofNullable(item.denominator())
                .map(this.answers::get)
                .filter(Objects::nonNull)
                .flatMap((answer) -> exact(answer.number()))
                .filter(Shares::isPositive);
    }

    private static boolean isPositive(BigFraction value) {
        return value.signum() > 0;
    }

    private static Optional<BigFraction> exact(@Nullable BigDecimal value) {
        return Optional.ofNullable(value)
                .map((it) -> it.setScale(Math.max(it.scale(), 0)))
                .map((it) -> BigFraction.of(it.unscaledValue(), BigInteger.TEN.pow(it.scale())));
    }
}
