package fr.observatoire.query.web.position;

import fr.observatoire.contract.position.PositionMeasure;
import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.query.web.territory.Territory;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/**
 * Schools that answered different questionnaires, side by side by family of the EGN. Each axis
 * keeps its own scale: nothing here is averaged over questionnaires.
 */
public record CommonView(Territory territoire, Audience audience, List<Family> familles) {

    private static final List<String> FAMILIES =
            List.of("equipements", "services", "ressources", "usages", "competences", "pilotage");

    /** The axes that speak of one family. */
    public record Family(String famille, List<Line> axes) {}

    /** An axis, with the position that it belongs to and who takes part in it. */
    public record Line(
            String position,
            String libelle,
            PositionMeasure mesure,
            String referentiel,
            @Nullable Long attendus,
            long commences,
            AxisSum axe) {

        static Line of(PositionSum sum, AxisSum axis) {
            return new Line(
                    sum.position(),
                    sum.libelle(),
                    sum.mesure(),
                    sum.referentiel(),
                    sum.attendus(),
                    sum.commences(),
                    axis);
        }
    }

    static CommonView of(SumRequest request, List<PositionSum> sums) {
        return new CommonView(
                request.scope().territory(),
                request.audience(),
                FAMILIES.stream()
                        .map((family) -> new Family(family, lines(family, sums)))
                        .toList());
    }

    /** Whether any axis is there. */
    public boolean known() {
        return this.familles.stream().anyMatch((family) -> !family.axes().isEmpty());
    }

    private static List<Line> lines(String family, List<PositionSum> sums) {
        return sums.stream()
                .flatMap(
                        (sum) ->
                                sum.axes().stream()
                                        .filter((axis) -> Objects.equals(family, axis.famille()))
                                        .map((axis) -> Line.of(sum, axis)))
                .toList();
    }
}
