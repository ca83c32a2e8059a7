package fr.observatoire.query.web.series;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.query.web.figures.Asked;
import fr.observatoire.query.web.figures.Figures;
import fr.observatoire.query.web.figures.Range;
import fr.observatoire.query.web.figures.Told;
import fr.observatoire.query.web.indicator.IndicatorLevels;
import fr.observatoire.query.web.indicator.IndicatorParameter;
import fr.observatoire.query.web.parameter.ParameterReader;
import fr.observatoire.query.web.period.Knowledge;
import fr.observatoire.query.web.period.PeriodReader;
import fr.observatoire.query.web.problem.ProblemException;
import fr.observatoire.query.web.publication.AudienceParameter;
import fr.observatoire.query.web.publication.Publication;
import fr.observatoire.query.web.scope.Scope;
import fr.observatoire.query.web.scope.ScopeParameters;
import fr.observatoire.query.web.scope.ScopeReader;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Makes sense of the parameters of a series, or refuses them all at once. */
@Component
class SeriesReader {

    private static final String WITHOUT = "exclues";

    private static final List<String> VACATIONS = List.of("incluses", WITHOUT);

    private static final List<String> FORMATS = List.of("json", "csv");

    private final ScopeReader scopes;

    private final Figures figures;

    SeriesReader(ScopeReader scopes, Figures figures) {
        this.scopes = scopes;
        this.figures = figures;
    }

    /** Who names no first day is told what there is. */
    private void requireKept(Indicator indicator, Asked asked) {
        LocalDate from = asked.range().from();
        if (Publication.isLive(indicator.feed(), asked.audience())
                && this.figures.isOver(indicator.feed(), asked, from)) {
            throw ProblemException.badRequest(
                    List.of(Reason.of("date.detail-expire", "from", from, null)));
        }
    }

    SeriesRequest read(SeriesParameters parameters, ScopeParameters where) {
        var reader = new ParameterReader();
        Indicator indicator = IndicatorParameter.read(reader, "indicator", parameters.indicator());
        Scope scope = this.scopes.read(reader, where);
        PeriodKind period =
                PeriodReader.kind(
                        reader,
                        "period",
                        parameters.period(),
                        (indicator == null) ? PeriodKind.WEEK : indicator.feed().grain());
        Range range = PeriodReader.range(reader, parameters.from(), parameters.to(), period);
        String vacations =
                reader.choice("vacances", parameters.vacances(), VACATIONS, Function.identity());
        reader.choice("format", parameters.format(), FORMATS, Function.identity());
        Knowledge knowledge = PeriodReader.knowledge(reader, where.connuLe());
        Told told = AudienceParameter.read(reader, parameters.audience(), scope);
        if (indicator != null) {
            IndicatorLevels.check(reader, indicator, scope);
            AudienceParameter.check(reader, indicator.feed(), told.audience(), scope);
        }
        reader.finish();
        var asked = new Asked(scope, range, knowledge).by(told);
        if (parameters.from() != null) {
            requireKept(Objects.requireNonNull(indicator), asked);
        }
        return new SeriesRequest(
                Objects.requireNonNull(indicator),
                asked,
                period,
                !WITHOUT.equals(vacations),
                told.audience());
    }
}
