package fr.observatoire.query.position;

import fr.observatoire.contract.position.PositionMeasure;
import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.questionnaire.ItemKind;
import fr.observatoire.contract.questionnaire.NoAnswer;
import fr.observatoire.contract.questionnaire.Referentiel;

import java.util.List;
import java.util.Optional;

/** Which items a measure is made of, and how many levels it has. */
final class Measures {

    private static final int STAGES = 3;

    private Measures() {}

    /** How an item counts where nothing else is said; a bare count, a date or a text does not. */
    static Optional<PositionMeasure> of(Item item) {
        return switch (item.kind()) {
            case YES_NO, PERCENTAGE, FREQUENCY -> Optional.of(PositionMeasure.SHARE);
            case COUNT ->
                    Optional.ofNullable(item.denominator())
                            .map((denominator) -> PositionMeasure.SHARE);
            case STAGE -> Optional.of(PositionMeasure.STAGES);
            case LEVEL, SCALE -> Optional.of(PositionMeasure.LEVELS);
            case DISTRIBUTION -> Optional.of(PositionMeasure.COUNTS);
            case DATE, TEXT, REFERENCE -> Optional.empty();
        };
    }

    /** Whether an item counts where a measure is asked for: bare counts are levels of a scale. */
    static boolean fits(PositionMeasure measure, Item item) {
        return of(item).filter(measure::equals).isPresent()
                || (measure == PositionMeasure.COUNTS && item.kind() == ItemKind.COUNT);
    }

    static int levels(PositionMeasure measure, Referentiel referentiel, List<Item> items) {
        return switch (measure) {
            case SHARE -> 0;
            case STAGES -> STAGES;
            case LEVELS -> items.stream().mapToInt(referentiel::levels).max().orElse(0);
            case COUNTS -> counts(referentiel, items);
        };
    }

    private static int counts(Referentiel referentiel, List<Item> items) {
        return items.stream()
                .filter((item) -> item.kind() == ItemKind.DISTRIBUTION)
                .mapToInt((item) -> referentiel.levels(item) + NoAnswer.values().length)
                .max()
                .orElse(items.size());
    }
}
