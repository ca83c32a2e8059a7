package fr.observatoire.standalone.generate;

/** What becomes of one school's week on its way to us. */
enum EntFate {
    /** In the year's file. */
    ON_TIME,
    /** In no file. */
    MISSING,
    /** Only in the file of complements. */
    LATE,
    /** In the year's file, then otherwise in the complements. */
    CORRECTED,
    /** In the year's file, then again, the same, in the complements. */
    SENT_AGAIN,
    /** In the year's file with some fields empty: not measured, which is not 0. */
    PARTLY_MEASURED,
    /** Wrong in the year's file, for good. */
    ODD,
    /** Wrong in the year's file, then right in the complements. */
    ODD_THEN_RIGHT;

    /** An ENT that stops counting does so for a run of weeks. */
    private static final int OUTAGE_WEEKS = 4;

    static EntFate of(long seed, School school, long week) {
        if (Draws.of(seed, "outage", school.number(), week / OUTAGE_WEEKS).chance(0.008)) {
            return MISSING;
        }
        double fate = Draws.of(seed, "fate", school.number(), week).unit();
        if (fate < 0.012) {
            return MISSING;
        }
        if (fate < 0.016) {
            return LATE;
        }
        if (fate < 0.022) {
            return CORRECTED;
        }
        if (fate < 0.025) {
            return SENT_AGAIN;
        }
        return (fate < 0.03) ? PARTLY_MEASURED : ON_TIME;
    }
}
