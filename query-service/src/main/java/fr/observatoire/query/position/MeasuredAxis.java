package fr.observatoire.query.position;

import fr.observatoire.contract.position.PositionMeasure;
import fr.observatoire.contract.questionnaire.Item;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A line of a position, with the items it is made of.
 *
 * @param position id of the position
 * @param ordinal of the line among those of its questionnaire
 * @param sections whose sharing decides who sees it
 * @param items those that can count, in the order of the questionnaire
 * @param levels how many étapes, levels or counts it has; 0 for a share
 * @param family of the EGN, null outside of the common view
 */
public record MeasuredAxis(
        String position,
        String positionLabel,
        String axis,
        String label,
        int ordinal,
        PositionMeasure measure,
        List<String> sections,
        List<Item> items,
        int levels,
        @Nullable String family) {

    MeasuredAxis withOrdinal(int place) {
        return new MeasuredAxis(
                this.position,
                this.positionLabel,
                this.axis,
                this.label,
                place,
                this.measure,
                this.sections,
                this.items,
                this.levels,
                this.family);
    }
}
