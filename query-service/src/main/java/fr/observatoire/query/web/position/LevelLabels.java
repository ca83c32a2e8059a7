package fr.observatoire.query.web.position;

import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.questionnaire.ItemKind;
import fr.observatoire.contract.questionnaire.NoAnswer;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.query.position.Axes;
import fr.observatoire.query.position.MeasuredAxis;
import fr.observatoire.query.web.text.Texts;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What the levels of an axis are called. */
@Component
class LevelLabels {

    private static final String COLON = " : ";

    private final Texts texts;

    LevelLabels(Texts texts) {
        this.texts = texts;
    }

    /**
     * The label of one level.
     *
     * @param level from 1
     */
    String of(@Nullable Referentiel questionnaire, String position, String axis, int level) {
        List<String> labels =
                (questionnaire == null)
                        ? List.of()
                        : Axes.of(questionnaire).stream()
                                .filter((one) -> one.position().equals(position))
                                .filter((one) -> one.axis().equals(axis))
                                .findFirst()
                                .map((one) -> labels(questionnaire, one))
                                .orElse(List.of());
        return (level <= labels.size())
                ? labels.get(level - 1)
                : this.texts.get("position.niveau", level);
    }

    /** Those of the scale of its items; or each item is a level, with what it counts behind. */
    private List<String> labels(Referentiel questionnaire, MeasuredAxis axis) {
        Item first = axis.items().getFirst();
        if (first.kind() == ItemKind.COUNT) {
            return axis.items().stream().map((item) -> shortened(item.label())).toList();
        }
        List<String> labels =
                new ArrayList<>(
                        questionnaire
                                .scales()
                                .getOrDefault(
                                        Objects.requireNonNullElse(first.scale(), ""), List.of()));
        if (first.kind() == ItemKind.DISTRIBUTION) {
            Arrays.stream(NoAnswer.values())
                    .map((way) -> this.texts.get("saisie.option." + way.id()))
                    .forEach(labels::add);
        }
        return labels;
    }

    private static String shortened(String label) {
        int colon = label.indexOf(COLON);
        return (colon < 0) ? label : label.substring(0, colon);
    }
}
