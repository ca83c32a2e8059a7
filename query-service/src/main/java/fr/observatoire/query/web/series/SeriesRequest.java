package fr.observatoire.query.web.series;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.query.web.figures.Range;
import fr.observatoire.query.web.scope.Scope;

/**
 * A series asked for.
 *
 * @param range whole periods
 * @param vacations whether a weekly series has the weeks of vacation
 */
public record SeriesRequest(
        Indicator indicator, Scope scope, PeriodKind period, Range range, boolean vacations) {}
