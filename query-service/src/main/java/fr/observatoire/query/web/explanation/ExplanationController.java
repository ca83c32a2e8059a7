package fr.observatoire.query.web.explanation;

import fr.observatoire.query.web.moment.Moment;
import fr.observatoire.query.web.moment.MomentParameters;
import fr.observatoire.query.web.moment.MomentReader;
import fr.observatoire.query.web.parameter.ParameterReader;
import fr.observatoire.query.web.scope.ScopeParameters;

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
class ExplanationController {

    private static final int USUAL_SIZE = 50;

    private static final int MOST = 500;

    private final MomentReader reader;

    private final Explainer explainer;

    ExplanationController(MomentReader reader, Explainer explainer) {
        this.reader = reader;
        this.explainer = explainer;
    }

    @GetMapping("/api/explain")
    @Operation(summary = "openapi.explain", description = "openapi.explain.description")
    Explanation explain(
            @ParameterObject MomentParameters figure,
            @ParameterObject ScopeParameters where,
            @Parameter(description = "openapi.page") @RequestParam(required = false)
                    @Nullable String page,
            @Parameter(description = "openapi.size") @RequestParam(required = false)
                    @Nullable String size) {
        var parameters = new ParameterReader();
        int wanted = MomentReader.page(parameters, page);
        int rows = parameters.number("size", size, USUAL_SIZE, 1, MOST);
        Moment moment = this.reader.read(parameters, figure, where);
        return this.explainer.explain(moment, wanted, rows);
    }
}
