package fr.observatoire.query.web.comparison;

import fr.observatoire.query.web.moment.MomentParameters;
import fr.observatoire.query.web.moment.MomentReader;
import fr.observatoire.query.web.parameter.ParameterReader;
import fr.observatoire.query.web.scope.ScopeParameters;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "openapi.tag.figures")
class ComparisonController {

    private final MomentReader reader;

    private final ComparisonQuery query;

    ComparisonController(MomentReader reader, ComparisonQuery query) {
        this.reader = reader;
        this.query = query;
    }

    @GetMapping("/api/comparison")
    @Operation(summary = "openapi.comparison", description = "openapi.comparison.description")
    Comparison comparison(
            @ParameterObject MomentParameters figure, @ParameterObject ScopeParameters where) {
        return this.query.answer(this.reader.read(new ParameterReader(), figure, where));
    }
}
