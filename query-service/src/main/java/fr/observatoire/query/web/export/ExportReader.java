package fr.observatoire.query.web.export;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.query.web.figures.Asked;
import fr.observatoire.query.web.figures.Range;
import fr.observatoire.query.web.figures.Told;
import fr.observatoire.query.web.indicator.IndicatorLevels;
import fr.observatoire.query.web.indicator.IndicatorParameter;
import fr.observatoire.query.web.parameter.ParameterReader;
import fr.observatoire.query.web.period.Knowledge;
import fr.observatoire.query.web.period.PeriodReader;
import fr.observatoire.query.web.publication.AudienceParameter;
import fr.observatoire.query.web.scope.Scope;
import fr.observatoire.query.web.scope.ScopeParameters;
import fr.observatoire.query.web.scope.ScopeReader;
import fr.observatoire.query.web.territory.TerritoryKind;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Makes sense of the parameters of an export, or refuses them all at once. */
@Component
class ExportReader {

    private final ScopeReader scopes;

    ExportReader(ScopeReader scopes) {
        this.scopes = scopes;
    }

    ExportRequest read(ExportParameters given, ScopeParameters where) {
        var reader = new ParameterReader();
        List<Indicator> indicators = indicators(reader, given.indicator());
        Scope scope = this.scopes.read(reader, where);
        TerritoryKind level =
                reader.choice(
                        "niveau",
                        given.niveau(),
                        isOfSchool(scope)
                                ? List.of(TerritoryKind.ETABLISSEMENT)
                                : List.of(TerritoryKind.values()),
                        TerritoryKind::id);
        PeriodKind period = PeriodReader.kind(reader, "period", given.period(), grain(indicators));
        Range range = PeriodReader.range(reader, given.from(), given.to(), period);
        Convention convention =
                reader.choice(
                        "convention",
                        given.convention(),
                        List.of(Convention.values()),
                        Convention::id);
        Knowledge knowledge = PeriodReader.knowledge(reader, where.connuLe());
        Told told = AudienceParameter.read(reader, given.audience(), scope);
        indicators.forEach(
                (it) -> AudienceParameter.check(reader, it.feed(), told.audience(), scope, level));
        TerritoryKind lines =
                Objects.requireNonNullElse(
                        level,
                        isOfSchool(scope) ? TerritoryKind.ETABLISSEMENT : TerritoryKind.ACADEMIE);
        for (Indicator indicator : indicators) {
            IndicatorLevels.check(reader, indicator, scope);
            IndicatorLevels.check(reader, "niveau", indicator, lines);
        }
        reader.finish();
        return new ExportRequest(
                indicators,
                new Asked(scope, range, knowledge).by(told),
                lines,
                period,
                Objects.requireNonNullElse(convention, Convention.OUVERTE),
                told.audience());
    }

    /** A school has no lines but its own. */
    private static boolean isOfSchool(Scope scope) {
        return scope.territory().kind() == TerritoryKind.ETABLISSEMENT;
    }

    private static List<Indicator> indicators(
            ParameterReader reader, @Nullable List<String> given) {
        List<String> ids = (given == null || given.isEmpty()) ? List.of("") : given;
        return ids.stream()
                .map((id) -> IndicatorParameter.read(reader, "indicator", id))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The coarsest of the feeds': all lines have one grain. */
    private static PeriodKind grain(List<Indicator> indicators) {
        return indicators.stream()
                .map((indicator) -> indicator.feed().grain())
                .max(Comparator.naturalOrder())
                .orElse(PeriodKind.WEEK);
    }
}
