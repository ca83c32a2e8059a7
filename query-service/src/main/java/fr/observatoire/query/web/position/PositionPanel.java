package fr.observatoire.query.web.position;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A position as a page shows it.
 *
 * @param radar null where a profile cannot be drawn
 * @param way between two days, null where there is one day alone
 */
public record PositionPanel(
        Standing standing, List<AxisLine> lines, @Nullable Radar radar, @Nullable Way way) {

    /**
     * The way between two days.
     *
     * @param radar null where a profile cannot be drawn
     */
    public record Way(Standing from, Standing to, List<WayLine> lines, @Nullable Radar radar) {}

    /** An axis on both days, by its étapes or levels. */
    public record WayLine(String label, List<Step> steps) {}

    /** One bar on both days. */
    public record Step(Bar before, Bar after) {}
}
