package fr.observatoire.query.web.position;

import com.fasterxml.jackson.annotation.JsonInclude;

import fr.observatoire.contract.position.PositionMeasure;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A school's way between two days (CLN 2010, annexe 4.2).
 *
 * @param de where it stood first; null when nothing was answered until that day
 * @param a where it stood then
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Advance(
        String uai,
        String position,
        String libelle,
        PositionMeasure mesure,
        @Nullable Standing de,
        @Nullable Standing a,
        List<AxisAdvance> axes) {

    /** One axis on both days; null where it was not answered. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record AxisAdvance(
            String axe,
            String libelle,
            @Nullable AxisStanding avant,
            @Nullable AxisStanding apres) {

        /** Of 100, of a share alone. */
        public @Nullable Double before() {
            return percent(this.avant);
        }

        /** Of 100, of a share alone. */
        public @Nullable Double after() {
            return percent(this.apres);
        }

        private static @Nullable Double percent(@Nullable AxisStanding standing) {
            Fraction value = (standing == null) ? null : standing.valeur();
            return (value == null) ? null : Double.valueOf(value.percent().doubleValue());
        }
    }

    static Advance between(String uai, @Nullable Standing from, Standing to) {
        return new Advance(
                uai,
                to.position(),
                to.libelle(),
                to.mesure(),
                from,
                to,
                to.axes().stream()
                        .map(
                                (axis) ->
                                        new AxisAdvance(
                                                axis.axe(),
                                                axis.libelle(),
                                                (from == null)
                                                        ? null
                                                        : from.axis(axis.axe()).orElse(null),
                                                axis))
                        .toList());
    }
}
