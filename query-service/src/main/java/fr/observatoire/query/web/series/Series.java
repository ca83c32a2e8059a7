package fr.observatoire.query.web.series;

import com.fasterxml.jackson.annotation.JsonInclude;

import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.query.web.annotation.AnnotationView;
import fr.observatoire.query.web.indicator.IndicatorLabel;
import fr.observatoire.query.web.scope.Scope;

import java.util.List;

/**
 * An indicator over time.
 *
 * @param annotations that touch it, the last to begin first
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Series(
        IndicatorLabel indicator,
        Scope scope,
        PeriodKind period,
        List<Point> points,
        List<AnnotationView> annotations) {}
