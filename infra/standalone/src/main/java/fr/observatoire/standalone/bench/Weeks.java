package fr.observatoire.standalone.bench;

import fr.observatoire.contract.entusage.EntCounts;
import fr.observatoire.contract.submission.EntUsageDeclaration;

import java.time.LocalDate;

/** Declarations of ENT usage: a school, a week and fourteen counts. */
final class Weeks {

    /** A Monday; the bench declares the weeks from it on. */
    static final LocalDate FIRST = LocalDate.of(2021, 9, 6);

    private Weeks() {}

    static EntUsageDeclaration declaration(int week, int visits) {
        EntCounts counts =
                new EntCounts(
                        visits,
                        visits / 4,
                        visits / 2,
                        visits / 8,
                        512,
                        visits / 5,
                        visits / 20,
                        241,
                        visits / 10,
                        visits / 40,
                        609,
                        visits / 50,
                        visits / 100,
                        733);
        return new EntUsageDeclaration(FIRST.plusWeeks(week), counts);
    }
}
