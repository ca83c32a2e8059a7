package fr.observatoire.standalone.generate;

import java.util.List;

/** What is wrong with the counts of a week, or of some. */
enum EntOddity {
    TENFOLD("pic"),
    TENFOLD_VISITS("pic"),
    TENTH("chute"),
    HUNDREDFOLD("unite"),
    THOUSANDFOLD("unite"),
    MINUTES_FOR_SECONDS("unite"),
    REPEATED("plateau"),
    NOTHING("zero");

    /** Each rule as often as another, but for the year of zero, which changes most. */
    static final List<EntOddity> OFTEN =
            List.of(
                    TENFOLD,
                    TENFOLD_VISITS,
                    TENTH,
                    TENTH,
                    HUNDREDFOLD,
                    THOUSANDFOLD,
                    MINUTES_FOR_SECONDS,
                    REPEATED,
                    REPEATED,
                    NOTHING);

    private final String rule;

    EntOddity(String rule) {
        this.rule = rule;
    }

    String rule() {
        return this.rule;
    }

    /** Spoils counts; those that repeat others are not its own to spoil. */
    void spoil(EntWeek counts) {
        switch (this) {
            case TENFOLD -> counts.scale(10, 1);
            case TENFOLD_VISITS -> counts.scaleVisits(10);
            case TENTH -> counts.scale(1, 10);
            case HUNDREDFOLD -> counts.scale(100, 1);
            case THOUSANDFOLD -> counts.scale(1000, 1);
            case MINUTES_FOR_SECONDS -> counts.lengthen(60);
            case NOTHING -> counts.scale(0, 1);
            case REPEATED -> {}
        }
    }
}
