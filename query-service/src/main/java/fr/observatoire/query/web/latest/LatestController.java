package fr.observatoire.query.web.latest;

import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.query.web.figures.Asked;
import fr.observatoire.query.web.figures.Range;
import fr.observatoire.query.web.figures.Told;
import fr.observatoire.query.web.parameter.ParameterReader;
import fr.observatoire.query.web.period.Knowledge;
import fr.observatoire.query.web.period.PeriodReader;
import fr.observatoire.query.web.publication.AudienceParameter;
import fr.observatoire.query.web.scope.Scope;
import fr.observatoire.query.web.scope.ScopeParameters;
import fr.observatoire.query.web.scope.ScopeReader;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "openapi.tag.figures")
class LatestController {

    private final ScopeReader scopes;

    private final LatestQuery query;

    LatestController(ScopeReader scopes, LatestQuery query) {
        this.scopes = scopes;
        this.query = query;
    }

    @GetMapping("/api/latest")
    @Operation(summary = "openapi.latest", description = "openapi.latest.description")
    Latest latest(
            @ParameterObject ScopeParameters where,
            @Parameter(description = "openapi.from") @RequestParam(required = false)
                    @Nullable String from,
            @Parameter(description = "openapi.to") @RequestParam(required = false)
                    @Nullable String to,
            @Parameter(description = "openapi.audience") @RequestParam(required = false)
                    @Nullable String audience) {
        var reader = new ParameterReader();
        Scope scope = this.scopes.read(reader, where);
        Range range = PeriodReader.range(reader, from, to, PeriodKind.WEEK);
        Knowledge knowledge = PeriodReader.knowledge(reader, where.connuLe());
        Told asker = AudienceParameter.read(reader, audience, scope);
        reader.finish();
        return this.query.answer(new Asked(scope, range, knowledge).by(asker));
    }
}
