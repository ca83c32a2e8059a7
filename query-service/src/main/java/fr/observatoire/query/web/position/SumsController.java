package fr.observatoire.query.web.position;

import fr.observatoire.query.web.parameter.ParameterReader;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where schools stand together, for an audience. */
@RestController
@Tag(name = "openapi.tag.positions")
class SumsController {

    private final SumReader reader;

    private final PositionSums sums;

    private final PositionParameter positions;

    SumsController(SumReader reader, PositionSums sums, PositionParameter positions) {
        this.reader = reader;
        this.sums = sums;
        this.positions = positions;
    }

    @GetMapping("/api/positions")
    @Operation(
            summary = "openapi.positions.together",
            description = "openapi.positions.together.description")
    Together together(
            @ParameterObject SumParameters parameters,
            @Parameter(description = "openapi.positions.position", required = true)
                    @RequestParam(required = false)
                    @Nullable String position) {
        var reader = new ParameterReader();
        String asked = this.positions.read(reader, "position", position);
        SumRequest request = this.reader.read(reader, parameters, asked);
        reader.finish();
        return Together.of(request, this.sums.answer(request));
    }

    @GetMapping("/api/vue-commune")
    @Operation(
            summary = "openapi.positions.common",
            description = "openapi.positions.common.description")
    CommonView common(@ParameterObject SumParameters parameters) {
        var reader = new ParameterReader();
        SumRequest request = this.reader.read(reader, parameters, null);
        reader.finish();
        return CommonView.of(request, this.sums.answer(request));
    }
}
