package fr.observatoire.query.web.export;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.query.web.figures.Asked;
import fr.observatoire.query.web.territory.TerritoryKind;

import java.util.List;

/**
 * An export asked for.
 *
 * @param level what a line is about
 * @param period grain of the lines, no finer than any indicator's feed
 */
record ExportRequest(
        List<Indicator> indicators,
        Asked asked,
        TerritoryKind level,
        PeriodKind period,
        Convention convention,
        Audience audience) {}
