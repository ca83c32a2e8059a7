package fr.observatoire.query.web.series;

import com.fasterxml.jackson.annotation.JsonInclude;

import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.query.web.indicator.IndicatorLabel;
import fr.observatoire.query.web.scope.Scope;

import java.util.List;

/** An indicator over time. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Series(
        IndicatorLabel indicator, Scope scope, PeriodKind period, List<Point> points) {}
