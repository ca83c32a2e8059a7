package fr.observatoire.standalone.generate;

import fr.observatoire.contract.period.IsoWeek;
import fr.observatoire.contract.period.SchoolYear;

import java.util.List;
import java.util.Optional;

/** The lines of one académie's year, week by week as exports have them. */
record EntYear(Plan plan, SchoolYear year, List<EntSchool> schools, boolean hundredths)
        implements Output.Lines {

    /** Level of usage in the weeks that a closed school's ENT still declares. */
    private static final double AFTER_CLOSING = 0.5;

    @Override
    public void writeTo(FeedWriter writer) {
        for (IsoWeek week : this.plan.weeksOf(this.year)) {
            for (EntSchool ent : this.schools) {
                if (ent.school().isOpenIn(week)) {
                    open(writer, ent, week);
                } else if (ent.isJustClosed(week)) {
                    closed(writer, ent, week);
                }
            }
        }
    }

    private void open(FeedWriter writer, EntSchool ent, IsoWeek week) {
        EntFate fate = ent.fate(this.plan, week);
        if (fate == EntFate.MISSING || fate == EntFate.LATE) {
            return;
        }
        double level = Season.level(ent.school().academie().code(), week);
        ent.declared(this.plan, week, level)
                .map(counts -> EntLine.of(ent, week, counts, this.hundredths))
                .ifPresent(line -> write(writer, line, fate));
    }

    private static void write(FeedWriter writer, List<String> line, EntFate fate) {
        switch (fate) {
            case ON_TIME -> writer.line(line, Outcome.ACCEPTED);
            case PARTLY_MEASURED ->
                    writer.odd(EntLine.withoutParents(line), "partly-measured", Outcome.ACCEPTED);
            case CORRECTED, SENT_AGAIN, ODD, ODD_THEN_RIGHT -> writer.fixed(line, Outcome.ACCEPTED);
            case MISSING, LATE -> {}
        }
    }

    private void closed(FeedWriter writer, EntSchool ent, IsoWeek week) {
        line(ent, week, AFTER_CLOSING)
                .ifPresent(line -> writer.odd(line, "after-closing", Outcome.REFUSED));
    }

    private Optional<List<String>> line(EntSchool ent, IsoWeek week, double level) {
        return ent.counts(this.plan, week, level)
                .map(counts -> EntLine.of(ent, week, counts, this.hundredths));
    }
}
