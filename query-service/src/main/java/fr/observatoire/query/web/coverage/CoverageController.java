package fr.observatoire.query.web.coverage;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.query.web.figures.Asked;
import fr.observatoire.query.web.figures.Range;
import fr.observatoire.query.web.parameter.ParameterReader;
import fr.observatoire.query.web.period.Knowledge;
import fr.observatoire.query.web.period.PeriodReader;
import fr.observatoire.query.web.scope.Scope;
import fr.observatoire.query.web.scope.ScopeParameters;
import fr.observatoire.query.web.scope.ScopeReader;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Objects;

@RestController
@Tag(name = "openapi.tag.figures")
class CoverageController {

    private final ScopeReader scopes;

    private final CoverageQuery query;

    CoverageController(ScopeReader scopes, CoverageQuery query) {
        this.scopes = scopes;
        this.query = query;
    }

    @GetMapping("/api/coverage")
    @Operation(summary = "openapi.coverage", description = "openapi.coverage.description")
    CoverageSeries coverage(
            @ParameterObject CoverageParameters parameters,
            @ParameterObject ScopeParameters where) {
        var reader = new ParameterReader();
        reader.require("feed", parameters.feed());
        Feed feed = reader.choice("feed", parameters.feed(), List.of(Feed.values()), Feed::id);
        Scope scope = this.scopes.read(reader, where);
        PeriodKind kind =
                PeriodReader.kind(
                        reader,
                        "period",
                        parameters.period(),
                        (feed == null) ? PeriodKind.WEEK : feed.grain());
        Range range = PeriodReader.range(reader, parameters.from(), parameters.to(), kind);
        Knowledge knowledge = PeriodReader.knowledge(reader, where.connuLe());
        reader.finish();
        return this.query.answer(
                Objects.requireNonNull(feed), new Asked(scope, range, knowledge).byCaller(), kind);
    }
}
