package fr.observatoire.standalone.generate;

import fr.observatoire.contract.period.IsoWeek;
import fr.observatoire.contract.period.SchoolYear;

import java.io.IOException;
import java.util.List;

/**
 * ENT usage in one school year: a file per académie, each in the dialect of its export, then the
 * complements of all: late weeks, corrections, lines sent again.
 */
record EntFiles(Plan plan, List<School> schools, SchoolYear year) {

    void write(Output output) throws IOException {
        List<String> academies = this.plan.academies();
        for (int i = 0; i < academies.size(); i++) {
            int variant = i % Dialect.values().length;
            output.write(
                    "ent-" + this.year.label() + "-" + academies.get(i),
                    EntLine.FEED,
                    dialect(variant),
                    Formats.header("ent." + variant),
                    new EntYear(this.plan, this.year, of(academies.get(i)), variant == 2));
        }
        output.write(
                "ent-" + this.year.label() + "-complements",
                EntLine.FEED,
                Dialect.SEMICOLON,
                Formats.header("ent.0"),
                this::complements);
    }

    private static Dialect dialect(int variant) {
        return switch (variant) {
            case 0 -> Dialect.SEMICOLON;
            case 1 -> Dialect.COMMA_BOM_CRLF;
            default -> Dialect.SEMICOLON_BOM;
        };
    }

    private List<EntSchool> of(String academie) {
        List<School> its =
                this.schools.stream()
                        .filter(school -> school.academie().code().equals(academie))
                        .toList();
        return EntSchool.of(this.plan, its, this.year);
    }

    private void complements(FeedWriter writer) {
        List<EntSchool> all = EntSchool.of(this.plan, this.schools, this.year);
        for (IsoWeek week : this.plan.weeksOf(this.year)) {
            for (EntSchool ent : all) {
                complement(writer, ent, week);
            }
        }
    }

    private void complement(FeedWriter writer, EntSchool ent, IsoWeek week) {
        if (!ent.school().isOpenIn(week)) {
            return;
        }
        switch (ent.fate(this.plan, week)) {
            case LATE -> complement(writer, ent, week, Outcome.ACCEPTED);
            case CORRECTED -> complement(writer, ent, week, Outcome.CORRECTED);
            case SENT_AGAIN -> complement(writer, ent, week, Outcome.UNCHANGED);
            case ODD_THEN_RIGHT -> right(writer, ent, week);
            case ON_TIME, MISSING, PARTLY_MEASURED, ODD -> {}
        }
    }

    private void right(FeedWriter writer, EntSchool ent, IsoWeek week) {
        ent.counts(this.plan, week, Season.level(ent.school().academie().code(), week))
                .ifPresent(
                        counts ->
                                writer.line(
                                        EntLine.of(ent, week, counts, false), Outcome.CORRECTED));
    }

    private void complement(FeedWriter writer, EntSchool ent, IsoWeek week, Outcome outcome) {
        double level = Season.level(ent.school().academie().code(), week);
        ent.counts(this.plan, week, level)
                .ifPresent(
                        counts -> {
                            if (outcome == Outcome.CORRECTED) {
                                counts.correct();
                            }
                            writer.line(EntLine.of(ent, week, counts, false), outcome);
                        });
    }
}
