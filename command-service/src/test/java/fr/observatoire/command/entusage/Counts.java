package fr.observatoire.command.entusage;

import fr.observatoire.contract.entusage.EntCounts;

/** Counts of a week. */
public final class Counts {

    private Counts() {}

    public static EntCounts counts(int visits, int users) {
        return new EntCounts(
                visits, users, null, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    static EntCounts ofPupilsAndParents(int visits, int pupilVisits, int parentVisits) {
        return new EntCounts(
                visits,
                100,
                pupilVisits,
                60,
                300,
                parentVisits,
                40,
                120,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static EntCounts nothing() {
        return SomethingWasMeasured.NOTHING;
    }

    /** All fourteen measures; different for different visits. */
    public static EntCounts full(int visits) {
        return new EntCounts(visits, 90, 60, 40, 311, 30, 20, 95, 20, 15, 640, 10, 8, 207);
    }
}
