package fr.observatoire.query.web.series;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.query.web.figures.Asked;

/**
 * A series asked for.
 *
 * @param asked its range is of whole periods
 * @param audience whom it is told
 * @param vacations whether a weekly series has the weeks of vacation
 */
public record SeriesRequest(
        Indicator indicator,
        Asked asked,
        PeriodKind period,
        boolean vacations,
        Audience audience) {}
