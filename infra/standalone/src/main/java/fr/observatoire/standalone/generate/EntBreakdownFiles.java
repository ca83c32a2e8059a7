package fr.observatoire.standalone.generate;

import fr.observatoire.contract.entbreakdown.Breakdown;
import fr.observatoire.contract.period.IsoWeek;

import java.io.IOException;
import java.util.List;

/**
 * The three exports that break usage down, of the last school year. One ENT in five has them: the
 * demo has to load in a minute or two.
 */
record EntBreakdownFiles(Plan plan, List<School> schools) {

    private static final double BROKEN_DOWN = 0.2;

    void write(Output output) throws IOException {
        List<EntSchool> its =
                EntSchool.of(this.plan, this.schools, this.plan.lastYear()).stream()
                        .filter(this::isBrokenDown)
                        .toList();
        for (Breakdown breakdown : Breakdown.values()) {
            output.write(
                    "ent-" + breakdown.id() + "-" + this.plan.lastYear().label(),
                    EntBreakdownLine.FEED,
                    Dialect.SEMICOLON,
                    Formats.header("ent-" + breakdown.id()),
                    writer -> {
                        for (IsoWeek week : this.plan.weeksOf(this.plan.lastYear())) {
                            its.forEach(ent -> write(writer, breakdown, ent, week));
                        }
                    });
        }
    }

    private void write(FeedWriter writer, Breakdown breakdown, EntSchool ent, IsoWeek week) {
        if (!ent.school().isOpenIn(week) || ent.fate(this.plan, week) == EntFate.MISSING) {
            return;
        }
        double level = Season.level(ent.school().academie().code(), week);
        ent.counts(this.plan, week, level)
                .ifPresent(
                        counts ->
                                writer.line(
                                        EntBreakdownLine.of(
                                                this.plan, breakdown, ent, week, counts.visits()),
                                        Outcome.ACCEPTED));
    }

    private boolean isBrokenDown(EntSchool ent) {
        return Draws.of(this.plan.seed(), "breakdown", ent.school().number()).chance(BROKEN_DOWN);
    }
}
