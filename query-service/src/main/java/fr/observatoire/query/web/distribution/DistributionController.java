package fr.observatoire.query.web.distribution;

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
class DistributionController {

    private final MomentReader reader;

    private final DistributionQuery query;

    DistributionController(MomentReader reader, DistributionQuery query) {
        this.reader = reader;
        this.query = query;
    }

    @GetMapping("/api/distribution")
    @Operation(summary = "openapi.distribution", description = "openapi.distribution.description")
    Distribution distribution(
            @ParameterObject MomentParameters figure, @ParameterObject ScopeParameters where) {
        return this.query.answer(this.reader.read(new ParameterReader(), figure, where));
    }
}
