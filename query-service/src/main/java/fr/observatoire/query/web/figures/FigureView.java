package fr.observatoire.query.web.figures;

import fr.observatoire.contract.indicator.PeriodKind;

/**
 * The views that hold a grain.
 *
 * @param start column of the period's first day
 * @param term condition under which a row is out of vacation
 */
record FigureView(String figures, String coverage, String start, String term) {

    private static final FigureView WEEKS =
            new FigureView(
                    "dashboard.indicator_week", "dashboard.coverage_week", "week", "not vacation");

    private static final FigureView YEARS =
            new FigureView(
                    "dashboard.declared_school_year",
                    "dashboard.coverage_school_year",
                    "starts_on",
                    "true");

    static FigureView of(PeriodKind grain) {
        return switch (grain) {
            case WEEK, MONTH -> WEEKS;
            case SCHOOL_YEAR -> YEARS;
        };
    }
}
