package fr.observatoire.dashboards.panel;

import java.util.List;

/**
 * Colours in an order, the lowest level the darkest: viridis (van der Walt and Smith, 2015) without
 * its ends, which light or dark ground would swallow. Colour-blind readers see the order too.
 */
public record Ramp(String hex) implements Color {

    public static final List<Ramp> LEVELS =
            List.of(
                    new Ramp("#482878"),
                    new Ramp("#3E4A89"),
                    new Ramp("#31688E"),
                    new Ramp("#26828E"),
                    new Ramp("#1F9E89"),
                    new Ramp("#35B779"),
                    new Ramp("#6DCD59"),
                    new Ramp("#B4DE2C"));
}
