package fr.observatoire.query.projection;

import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.questionnaire.ItemKind;
import fr.observatoire.contract.questionnaire.Referentiel;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Any answer to an item of the built-in kinds. */
final class RandomAnswer {

    private static final Set<ItemKind> KINDS =
            EnumSet.of(
                    ItemKind.YES_NO,
                    ItemKind.COUNT,
                    ItemKind.PERCENTAGE,
                    ItemKind.FREQUENCY,
                    ItemKind.STAGE,
                    ItemKind.LEVEL);

    private RandomAnswer() {}

    /** Denominators and few others, so that answers meet. */
    static boolean isPossible(Item item) {
        return KINDS.contains(item.kind())
                && (!item.id().startsWith("cln.")
                        || item.id().startsWith("cln.3.1.")
                        || item.id().startsWith("cln.3.3.1.")
                        || item.id().startsWith("cln.3.6."));
    }

    static Answer to(Item item, Referentiel referentiel, Random random) {
        return switch (item.kind()) {
            case YES_NO -> Answer.yes(item.id(), random.nextBoolean());
            case COUNT -> Answer.number(item.id(), new BigDecimal(random.nextInt(60)));
            case PERCENTAGE ->
                    Answer.number(item.id(), BigDecimal.valueOf(random.nextInt(1000), 1));
            case FREQUENCY ->
                    Answer.levels(
                            item.id(),
                            List.of(random.nextInt(9), random.nextInt(9), random.nextInt(9)));
            case STAGE -> Answer.level(item.id(), random.nextInt(4));
            case LEVEL -> Answer.level(item.id(), 1 + random.nextInt(referentiel.levels(item)));
            default -> throw new IllegalArgumentException(item.kind().id());
        };
    }
}
