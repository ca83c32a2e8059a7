package fr.observatoire.standalone.generate;

import java.util.List;
import java.util.Locale;

/** What becomes of an objective. Days are counted from its setting. */
enum Pursuit {
    FIXE(620),
    REPORTE(170),
    ATTEINT(260),
    ABANDONNE(260),
    REPRIS(260),
    EN_VOIE(620),
    AU_BUT(620),
    EN_RETARD(260);

    private final int dueIn;

    /**
     * Something done with it.
     *
     * @param dueIn its new day, 0 when that stays
     */
    record Step(String action, int after, int dueIn, boolean hasReason) {}

    Pursuit(int dueIn) {
        this.dueIn = dueIn;
    }

    static Pursuit of(String id) {
        return valueOf(id.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    int dueIn() {
        return this.dueIn;
    }

    List<Step> steps() {
        return switch (this) {
            case FIXE, EN_VOIE, AU_BUT, EN_RETARD -> List.of();
            case REPORTE -> List.of(new Step("reporter", 155, 470, true));
            case ATTEINT -> List.of(new Step("atteindre", 220, 0, false));
            case ABANDONNE -> List.of(new Step("abandonner", 120, 0, true));
            case REPRIS ->
                    List.of(
                            new Step("abandonner", 100, 0, true),
                            new Step("reprendre", 195, 500, false));
        };
    }
}
