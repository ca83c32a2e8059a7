package fr.observatoire.query.web.position;

import fr.observatoire.contract.position.PositionMeasure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a school stands in one position by its answers of a day.
 *
 * @param version of the questionnaire that was answered
 */
public record Standing(
        String position,
        String libelle,
        PositionMeasure mesure,
        String referentiel,
        String version,
        String campagne,
        LocalDate date,
        List<AxisStanding> axes) {

    public Optional<AxisStanding> axis(String id) {
        return this.axes.stream().filter((axis) -> axis.axe().equals(id)).findFirst();
    }
}
